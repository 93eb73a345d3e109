import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { useAccountLanguage } from '../../../page/InLanguage.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { leaveToSignIn, takeWantedPath } from '../../../page/wantedPath.ts';
import { WordsOf } from '../../../page/WordsOf.tsx';
import { RequestList } from '../../accessRequests/components/RequestList.tsx';

const HomePageQuery = graphql(`
  query HomePage {
    viewer {
      ... on HomeUser {
        id
        givenName
        language
        accessRequests(first: 50) {
          totalCount
          nodes {
            id
            version
            status
          }
        }
        ...RequestList_homeUser
        ...SetUp_homeUser
      }
    }
  }
`);

/** Only to whoever asked no facility yet. */
const SetUpHome = lazy(async () => ({ default: (await import('../../accounts/setUp/SetUpHome.tsx')).SetUpHome }));

/** Comes after how things stand, and only to whoever may visit somewhere. */
const HomeVisits = lazy(() => import('../components/HomeVisits.tsx'));

/** The first page of a signed-in person: what is left to set up, then how their requests and visits stand and the way to a new one. */
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
  const mayVisit = viewer.accessRequests.nodes.some(({ status }) => status === 'APPROVED');
  const add = (
    <Button kind={mayVisit ? 'second' : 'action'} href={paths.addFacility} icon="plus" wide>
      {t('home.add')}
    </Button>
  );
  const schedule = (
    <Button href={paths.schedule} icon="calendarTick" wide>
      {t('home.schedule')}
    </Button>
  );
  return (
    <Page title={t('home.title')} bar={{ action: mayVisit ? schedule : add }}>
      {hello}
      <section>
        <h2>{t('home.requests')}</h2>
        <RequestList homeUser={viewer} />
      </section>
      <Suspense fallback={null}>
        <WordsOf parts={['visits']}>
          <HomeVisits />
        </WordsOf>
      </Suspense>
      {mayVisit && add}
      <p className="links">
        <a href={paths.account}>{t('account.title')}</a>
      </p>
    </Page>
  );
}
