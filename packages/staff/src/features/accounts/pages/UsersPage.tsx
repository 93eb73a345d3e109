import { tryAgainAtOf } from '@openvisit/live/graphqlErrors.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { AdministrationPage } from '../components/AdministrationPage.tsx';
import { TooManySearches } from '../components/TooManySearches.tsx';
import { UserSearch } from '../components/UserSearch.tsx';
import { UsersTable } from '../components/UsersTable.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { paths } from '../../../app/paths.ts';
import { useSayFound } from '../useSayFound.ts';
import { useUsers } from '../useUsers.ts';
import '../users.css';

/** Administration, Users: find a family account by name, user name, e-mail, phone, request number or status. */
export default function UsersPage() {
  const t = useWords();
  const users = useUsers();
  const [, navigate] = useLocation();
  const found = useRef<HTMLDivElement>(null);
  const tryAgainAt = tryAgainAtOf(users.error);
  const only = users.settled && users.nodes?.length === 1 ? users.nodes[0] : undefined;
  useSayFound(users);

  const newAccount = (
    <Button kind="second" icon="plus" href={paths.frontDesk}>
      {t('users.new')}
    </Button>
  );
  return (
    <AdministrationPage title={t('users.title')} className="users" action={newAccount}>
      <UserSearch
        filter={users.filter}
        onChange={users.setFilter}
        onDown={() => found.current?.querySelector<HTMLElement>('tbody tr')?.focus()}
        onEnter={() => only && navigate(paths.user(only.id))}
      />
      {!users.nodes && !users.error && <Skeleton label={t('users.loading')} lines={[100, 100, 100, 100, 100, 100]} />}
      {tryAgainAt && <TooManySearches tryAgainAt={tryAgainAt} />}
      {!users.nodes && users.error && !tryAgainAt && <TryAgain failure={users.error} onTry={users.tryAgain} />}
      {!tryAgainAt && users.nodes?.length === 0 && (
        <Empty icon="search" title={t('users.none')}>
          {t('users.noneHint')}
        </Empty>
      )}
      {!tryAgainAt && users.nodes && users.nodes.length > 0 && (
        <div ref={found}>
          <UsersTable users={users.nodes} />
        </div>
      )}
      {users.hasMore && (
        <p>
          <Button kind="second" busy={users.loadingMore} onClick={() => void users.showMore()}>
            {t('users.more')}
          </Button>
        </p>
      )}
    </AdministrationPage>
  );
}
