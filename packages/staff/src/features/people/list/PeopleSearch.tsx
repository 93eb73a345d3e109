import { Field } from '@openvisit/ui/Field.tsx';
import { Kbd } from '@openvisit/ui/Kbd.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { PeopleFilter } from './usePeople.ts';
import { useUnits } from './useUnits.ts';

/** Typing rests this long before the server is asked. */
const restMilliseconds = 250;

interface Props {
  facilityId: string;
  filter: PeopleFilter;
  onChange(filter: PeopleFilter): void;
  /** Arrow down: on to who was found. */
  onDown(): void;
  /** Enter, when what is typed is what was looked for. */
  onEnter(): void;
}

/** Looks for people by parts of a name or number, by unit and by status. `/` comes here from anywhere on the page. */
export function PeopleSearch({ facilityId, filter, onChange, onDown, onEnter }: Props) {
  const t = useWords();
  const units = useUnits(facilityId) ?? [];
  const [search, setSearch] = useState(filter.search);
  const box = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => box.current?.select() });

  useEffect(() => {
    if (search.trim() === filter.search) return;
    const rest = setTimeout(() => onChange({ ...filter, search: search.trim() }), restMilliseconds);
    return () => clearTimeout(rest);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed starts a search
  }, [search]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (search.trim() === filter.search) onEnter();
    else onChange({ ...filter, search: search.trim() });
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onDown();
  };
  return (
    <form className="people-search" role="search" onSubmit={submit}>
      <div className="with-key">
        <Field
          type="search"
          name="search"
          ref={box}
          label={t('people.search')}
          hint={t('people.searchHint')}
          value={search}
          maxLength={100}
          autoComplete="off"
          aria-keyshortcuts="/"
          onChange={event => setSearch(event.target.value)}
          onKeyDown={walk}
        />
        <Kbd>/</Kbd>
      </div>
      <Select
        name="unit"
        label={t('people.unit')}
        value={filter.unit}
        onChange={event => onChange({ ...filter, unit: event.target.value })}
        options={[
          { value: '', label: t('people.anyUnit') },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="status"
        label={t('people.status')}
        value={filter.status}
        onChange={event => onChange({ ...filter, status: event.target.value as PeopleFilter['status'] })}
        options={(['HERE', 'RELEASED', 'TRANSFERRED', 'ALL'] as const).map(status => ({
          value: status,
          label: t(`people.status.${status}`),
        }))}
      />
    </form>
  );
}
