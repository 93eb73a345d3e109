import { graphql } from '@openvisit/schema/family';
import { useWords } from '@openvisit/ui/words.tsx';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { BackLink } from '../../../page/FormPage.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { SignOut } from '../components/SignOut.tsx';
import { SessionList } from '../manage/SessionList.tsx';
import { useViewer } from '../manage/useViewer.ts';

const SessionsPageQuery = graphql(`
  query SessionsPage {
    viewer {
      ... on HomeUser {
        id
        ...SessionList_homeUser
      }
    }
  }
`);

/** Manage account: where one is signed in, and the way to end it there. */
export default function SessionsPage() {
  const t = useWords();
  const { data } = usePageQuery(SessionsPageQuery, {});
  const viewer = useViewer(data);
  if (!viewer) return <LoadingPage />;
  return (
    <Page title={t('account.sessions')}>
      <div>
        <BackLink to={paths.account} />
        <Title lead={t('account.sessions.lead')}>{t('account.sessions')}</Title>
      </div>
      <SessionList homeUser={viewer} />
      <SignOut />
    </Page>
  );
}
