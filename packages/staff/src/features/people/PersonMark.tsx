import { useWords } from '@openvisit/ui/words.tsx';
import { Mark } from '../accounts/components/Mark.tsx';

interface Props {
  person: { status: string; privilegesSuspendedFrom: string | null; privilegesSuspendedUntil: string | null };
}

/** Whether no visits may be made at this moment. */
export const isSuspended = ({ privilegesSuspendedFrom: from, privilegesSuspendedUntil: until }: Props['person']) =>
  from !== null && Date.parse(from) <= Date.now() && (until === null || Date.parse(until) > Date.now());

/** Here, here without visits, or gone: a shape, a word and a colour. */
export function PersonMark({ person }: Props) {
  const t = useWords();
  if (person.status === 'RELEASED') return <Mark family="calm" icon="ring" words={t('people.status.RELEASED')} />;
  if (person.status === 'TRANSFERRED') return <Mark family="calm" icon="ring" words={t('people.status.TRANSFERRED')} />;
  if (isSuspended(person)) return <Mark family="stop" icon="octagon" words={t('people.suspended')} />;
  return <Mark family="good" icon="tickRing" words={t('people.status.HERE')} />;
}
