import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { useAccountLanguage } from '../../../page/InLanguage.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { leaveToSignIn, takeWantedPath } from '../../../page/wantedPath.ts';
import { SetUpHome } from '../../accounts/setUp/SetUpHome.tsx';
import { RequestList } from '../components/RequestList.tsx';

const HomePageQuery = graphql(`
  query HomePage {
    viewer {
      ... on HomeUser {
        id
        givenName
        language
        accessRequests(first: 50) {
          totalCount
        }
        ...RequestList_homeUser
        ...SetUp_homeUser
      }
    }
  }
`);

/** The first page of a signed-in person: what is left to set up, then how their requests stand and the way to a new one. */
export default function HomePage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { data } = usePageQuery(HomePageQuery, {}, { eachMinute: true });
  const viewer = data?.viewer?.__typename === 'HomeUser' ? data.viewer : undefined;

  useAccountLanguage(viewer?.language);
  useEffect(() => {
    if (data && !viewer) leaveToSignIn();
    const wanted = viewer && takeWantedPath();
    if (wanted) navigate(wanted, { replace: true });
  }, [data, viewer, navigate]);

  if (!viewer) return <LoadingPage />;
  const hello = <Title>{t('home.hello', { givenName: viewer.givenName })}</Title>;
  if (viewer.accessRequests.totalCount === 0) return <SetUpHome homeUser={viewer}>{hello}</SetUpHome>;
  const add = (
    <Button href={paths.addFacility} icon="plus" wide>
      {t('home.add')}
    </Button>
  );
  return (
    <Page title={t('home.title')} bar={{ action: add }}>
      {hello}
      <section>
        <h2>{t('home.requests')}</h2>
        <RequestList homeUser={viewer} />
      </section>
      <p className="links">
        <a href={paths.account}>{t('account.title')}</a>
      </p>
    </Page>
  );
}
