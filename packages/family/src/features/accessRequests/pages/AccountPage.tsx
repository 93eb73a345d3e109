import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { leaveToSignIn } from '../../../page/wantedPath.ts';
import { AboutYou } from '../../accounts/components/AboutYou.tsx';
import { SignOut } from '../../accounts/components/SignOut.tsx';
import { SignInSettings } from '../../accounts/components/SignInSettings.tsx';
import { OwnPictures } from '../../accounts/pictures/OwnPictures.tsx';
import { ChangesAreSeen } from '../components/ChangesAreSeen.tsx';
import { RequestList } from '../components/RequestList.tsx';

const AccountPageQuery = graphql(`
  query AccountPage {
    viewer {
      ... on HomeUser {
        id
        accessRequests(first: 50) {
          totalCount
        }
        ...AboutYou_homeUser
        ...OwnPictures_homeUser
        ...RequestList_homeUser
        ...ChangesAreSeen_homeUser
      }
    }
  }
`);

/** Manage account: at which facilities one asked, who one is, how one signs in, and the way out. */
export default function AccountPage() {
  const t = useWords();
  const { data } = usePageQuery(AccountPageQuery, {});
  const viewer = data?.viewer?.__typename === 'HomeUser' ? data.viewer : undefined;

  useEffect(() => {
    if (data && !viewer) leaveToSignIn();
  }, [data, viewer]);

  if (!viewer) return <LoadingPage />;
  return (
    <Page title={t('account.title')}>
      <Title>{t('account.title')}</Title>
      <section className="stack">
        <h2>{t('account.facilities')}</h2>
        <RequestList homeUser={viewer} />
        {viewer.accessRequests.totalCount > 0 && (
          <Button href={paths.addFacility} icon="plus" wide>
            {t('home.add')}
          </Button>
        )}
      </section>
      <section>
        <h2>{t('account.visiting')}</h2>
        <TodoList
          items={[
            { icon: 'person', title: t('account.people'), href: paths.people },
            { icon: 'plus', title: t('account.guests'), href: paths.guests },
          ]}
        />
      </section>
      <AboutYou homeUser={viewer} />
      <div className="sections">
        <OwnPictures homeUser={viewer} />
        <ChangesAreSeen homeUser={viewer} />
      </div>
      <SignInSettings />
      <SignOut />
    </Page>
  );
}
