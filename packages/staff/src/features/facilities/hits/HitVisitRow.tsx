import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../../accounts/dates.ts';
import { fullName } from '../../accounts/personName.ts';
import type { HitVisit } from './hitVisits.ts';

/** One booked visit that a change touches: when, who, and the way to its page, where it is moved or cancelled. */
export function HitVisitRow({ visit }: { visit: HitVisit }) {
  const t = useWords();
  const { moment } = useDates();
  return (
    <li>
      <a href={paths.visit(visit.id)}>{moment(visit.startsAt, visit.facility.timeZone)}</a>
      <span>{t('hits.who', { visitor: fullName(visit.homeUser), person: fullName(visit.incarceratedPerson) })}</span>
      <StatusBadge status={visit.status} small />
    </li>
  );
}
