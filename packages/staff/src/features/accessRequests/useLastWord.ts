import type { LastWord_RequestFragment } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../accounts/dates.ts';
import { shortName } from '../accounts/personName.ts';
import { useStaffMember } from '../accounts/staffMember.ts';

type Event = LastWord_RequestFragment['history'][number];

/** `R. Soto approved this at 2:05 pm.` */
export function useLastWord({ history, facility }: LastWord_RequestFragment): string {
  const t = useWords();
  const dates = useDates();
  const who = useWho();
  const event = history.at(-1);
  if (!event) return '';
  const today = dates.day(new Date().toISOString(), facility.timeZone) === dates.day(event.at, facility.timeZone);
  const when = today
    ? t('decided.at', { time: dates.time(event.at, facility.timeZone) })
    : t('decided.on', { moment: dates.moment(event.at, facility.timeZone) });
  return t(`decided.${event.action ?? 'sent'}`, { who: who(event), when });
}

/** Names who did something: `You`, `R. Soto`, a program, `The family`, `OpenVisit`. */
export function useWho() {
  const t = useWords();
  const me = useStaffMember();
  return ({
    by,
    staffMember,
    apiClient,
  }: Pick<Event, 'by' | 'staffMember'> & Partial<Pick<Event, 'apiClient'>>): string => {
    if (!staffMember) return apiClient?.name ?? t(`by.${by}`);
    return staffMember.id === me.id ? t('by.you') : shortName(staffMember);
  };
}
