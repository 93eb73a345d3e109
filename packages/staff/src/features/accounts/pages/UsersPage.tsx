import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { UserSearch } from '../components/UserSearch.tsx';
import { UsersTable } from '../components/UsersTable.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { paths } from '../../../app/paths.ts';
import { useUsers } from '../useUsers.ts';
import '../users.css';

/** Administration, Users: find a family account by name, user name, e-mail or status. */
export default function UsersPage() {
  const t = useWords();
  const users = useUsers();
  usePageTitle(t('users.title'));

  return (
    <main id="main" className="pane in-pane users">
      <nav className="sections" aria-label={t('bar.administration')}>
        <a href={paths.users} aria-current="page">
          {t('users.title')}
        </a>
      </nav>
      <h1>{t('users.title')}</h1>
      <UserSearch filter={users.filter} onChange={users.setFilter} />
      {!users.nodes && !users.error && <Skeleton label={t('users.loading')} lines={[100, 100, 100, 100, 100, 100]} />}
      {!users.nodes && users.error && <TryAgain onTry={users.tryAgain} />}
      {users.nodes?.length === 0 && (
        <Empty icon="search" title={t('users.none')}>
          {t('users.noneHint')}
        </Empty>
      )}
      {users.nodes && users.nodes.length > 0 && <UsersTable users={users.nodes} />}
      {users.hasMore && (
        <p>
          <Button kind="second" busy={users.loadingMore} onClick={() => void users.showMore()}>
            {t('users.more')}
          </Button>
        </p>
      )}
    </main>
  );
}
