import { useQuery } from '@apollo/client/react';
import { Field } from '@openvisit/ui/Field.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useState } from 'react';
import { People } from './list/usePeople.ts';

/** Typing rests this long before the server is asked. */
const restMilliseconds = 250;
const fewestLetters = 2;

interface Props {
  facilityId: string;
  name: string;
  label: string;
  /** Not among those to choose from. */
  except?: string;
  value: string;
  problem?: string | undefined;
  onChange(personId: string): void;
}

/** Somebody who is here: a part of their name or number is typed, then one of those found is chosen. */
export function PersonPick({ facilityId, name, label, except, value, problem, onChange }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const rest = setTimeout(() => setSearch(typed.trim()), restMilliseconds);
    return () => clearTimeout(rest);
  }, [typed]);
  const { data } = useQuery(People, {
    variables: { facilityId, search, housingUnitId: null, status: 'HERE', first: 10 },
    skip: search.length < fewestLetters,
    fetchPolicy: 'network-only',
  });
  const found = search.length < fewestLetters ? [] : (data?.incarceratedPeople.nodes ?? []);
  const people = found.filter(({ id }) => id !== except);
  return (
    <div className="person-pick">
      <Field
        type="search"
        name={`${name}Search`}
        label={label}
        hint={t('people.searchHint')}
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      <Select
        name={name}
        label={t('people.pick')}
        value={value}
        problem={problem}
        onChange={event => onChange(event.target.value)}
        options={[
          { value: '', label: t(people.length > 0 || search === '' ? 'people.pickOne' : 'people.pickNone') },
          ...people.map(person => ({
            value: person.id,
            label: `${person.familyName}, ${person.givenName} (${person.personNumber})`,
          })),
        ]}
      />
    </div>
  );
}
