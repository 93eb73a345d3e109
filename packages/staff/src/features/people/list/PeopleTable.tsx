import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../../accounts/dates.ts';
import { PersonMark } from '../PersonMark.tsx';
import type { PersonRow } from './usePeople.ts';

/** Family name first, as the list is ordered. */
const listName = ({ givenName, familyName }: PersonRow) => `${familyName}, ${givenName}`;

/** Who was found; the arrows walk, Enter opens. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  const t = useWords();
  const { date } = useDates();
  const [, navigate] = useLocation();
  return (
    <DataTable
      caption={t('people.count', { count: people.length })}
      rows={people}
      rowId={({ id }) => id}
      onOpen={({ id }) => navigate(paths.incarceratedPerson(id))}
      columns={[
        {
          id: 'name',
          header: t('facts.name'),
          cell: person => <a href={paths.incarceratedPerson(person.id)}>{listName(person)}</a>,
        },
        {
          id: 'number',
          header: t('people.number'),
          cell: ({ personNumber }) => <span className="num">{personNumber}</span>,
        },
        { id: 'unit', header: t('people.unit'), cell: ({ housingUnit }) => housingUnit?.name ?? t('facts.none') },
        { id: 'born', header: t('facts.dateOfBirth'), cell: ({ dateOfBirth }) => date(dateOfBirth) },
        { id: 'status', header: t('people.status'), cell: person => <PersonMark person={person} /> },
      ]}
    />
  );
}
