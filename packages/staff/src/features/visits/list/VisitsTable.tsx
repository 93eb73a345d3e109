import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../../accounts/dates.ts';
import { fullName } from '../../accounts/personName.ts';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { VisitStatus } from '../page/VisitStatus.tsx';
import { readAloud } from '../reference.ts';
import type { VisitRow } from './visitsQuery.ts';

/** The visits found: when, who, where, and how each stands. What changes elsewhere changes in its row. */
export function VisitsTable({ visits }: { visits: readonly VisitRow[] }) {
  const t = useWords();
  const [, navigate] = useLocation();
  const several = useStaffMember().facilities.length > 1;
  return (
    <DataTable
      caption={t('visits.found')}
      captionUnseen
      rows={visits}
      rowId={({ id }) => id}
      onOpen={({ id }) => navigate(paths.visit(id))}
      columns={[
        { id: 'when', header: t('visits.when'), cell: visit => <When visit={visit} /> },
        { id: 'visitor', header: t('visits.visitor'), cell: ({ homeUser }) => fullName(homeUser) },
        {
          id: 'person',
          header: t('visits.person'),
          cell: ({ incarceratedPerson: person }) => (
            <>
              {fullName(person)} <span className="quiet num">{person.personNumber}</span>
            </>
          ),
        },
        {
          id: 'where',
          header: t('visits.where'),
          cell: ({ kind, places, facility }) => (
            <>
              {[t(`visitKind.${kind}`), ...places.map(({ name }) => name)].join(', ')}
              {several && <span className="quiet second-line">{facility.name}</span>}
            </>
          ),
        },
        { id: 'status', header: t('visits.filter.status'), cell: visit => <VisitStatus visit={visit} /> },
        {
          id: 'reference',
          header: t('visits.reference'),
          cell: ({ reference }) => <span className="num">{readAloud(reference)}</span>,
        },
      ]}
    />
  );
}

function When({ visit: { id, startsAt, endsAt, facility } }: { visit: VisitRow }) {
  const t = useWords();
  const { moment, time } = useDates();
  const { timeZone } = facility;
  return (
    <a className="num" href={paths.visit(id)}>
      {t('visits.span', { from: moment(startsAt, timeZone), to: time(endsAt, timeZone) })}
    </a>
  );
}
