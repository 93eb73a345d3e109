import { Button } from '@openvisit/ui/Button.tsx';
import { DataTable } from '@openvisit/ui/DataTable.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../dates.ts';
import { StatusLink } from './StatusLink.tsx';
import { fullName } from '../personName.ts';
import type { UserRow } from '../useUsers.ts';

/** The users found, each with where they stand at the officer's facilities. */
export function UsersTable({ users }: { users: readonly UserRow[] }) {
  const t = useWords();
  const { date } = useDates();
  const [, navigate] = useLocation();

  return (
    <DataTable
      caption={t('users.found')}
      rows={users}
      rowId={({ id }) => id}
      onOpen={({ id }) => navigate(paths.user(id))}
      columns={[
        { id: 'name', header: t('facts.name'), cell: user => <a href={paths.user(user.id)}>{fullName(user)}</a> },
        { id: 'userName', header: t('facts.userName'), cell: ({ userName }) => userName },
        { id: 'born', header: t('facts.dateOfBirth'), cell: ({ dateOfBirth }) => date(dateOfBirth) },
        { id: 'reach', header: t('users.reach'), cell: user => <Reach user={user} /> },
        { id: 'access', header: t('users.access'), cell: user => <Access user={user} /> },
        {
          id: 'edit',
          header: <span className="unseen">{t('users.edit')}</span>,
          end: true,
          cell: user => (
            <Button
              slim
              kind="second"
              icon="pencil"
              href={paths.user(user.id)}
              aria-label={t('users.editUser', { name: fullName(user) })}
            >
              {t('users.edit')}
            </Button>
          ),
        },
      ]}
    />
  );
}

function Reach({ user: { email, phone, closedAt } }: { user: UserRow }) {
  const t = useWords();

  // The address of a closed account stands for nobody.
  if (closedAt) return <span className="quiet">{t('user.closed')}</span>;
  return (
    <>
      {email}
      {phone && <span className="num quiet phone">{phone}</span>}
    </>
  );
}

/** The newest request of each facility. */
function Access({ user }: { user: UserRow }) {
  const t = useWords();
  const { nodes } = user.accessRequests;
  const newest = nodes.filter(
    (request, index) => nodes.findIndex(other => other.facility.id === request.facility.id) === index,
  );

  if (newest.length === 0) return <span className="quiet">{t('users.noRequest')}</span>;
  return (
    <ul className="access">
      {newest.map(request => (
        <li key={request.id}>
          <StatusLink status={request.status} />{' '}
          <span className="quiet">
            {request.facility.name}, <span className="num">{request.reference}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
