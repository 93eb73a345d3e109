import { Field } from '@openvisit/ui/Field.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useState, type FormEvent } from 'react';
import { requestStatuses, statusWordId, type UserFilter } from '../useUsers.ts';

/** Typing rests this long before the server is asked. */
const restMilliseconds = 300;

/** Looks for users by words and by status. */
export function UserSearch({ filter, onChange }: { filter: UserFilter; onChange(filter: UserFilter): void }) {
  const t = useWords();
  const [search, setSearch] = useState(filter.search);

  useEffect(() => {
    if (search.trim() === filter.search) return;
    const rest = setTimeout(() => onChange({ ...filter, search: search.trim() }), restMilliseconds);
    return () => clearTimeout(rest);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed starts a search
  }, [search]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ ...filter, search: search.trim() });
  };
  return (
    <form className="user-search" role="search" onSubmit={submit}>
      <Field
        type="search"
        name="search"
        label={t('users.search')}
        hint={t('users.searchHint')}
        value={search}
        maxLength={100}
        autoComplete="off"
        onChange={event => setSearch(event.target.value)}
      />
      <Select
        name="status"
        label={t('users.status')}
        value={filter.status}
        onChange={event => onChange({ ...filter, status: event.target.value as UserFilter['status'] })}
        options={[
          { value: '', label: t('users.anyStatus') },
          ...requestStatuses.map(status => ({ value: status, label: t(statusWordId(status)) })),
        ]}
      />
    </form>
  );
}
