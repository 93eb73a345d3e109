import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useParams } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { IdBesidePhoto } from '../../accounts/components/IdBesidePhoto.tsx';
import { UserFacts } from '../../accounts/components/UserFacts.tsx';
import { fullName } from '../../accounts/personName.ts';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { UserRequest } from '../components/UserRequest.tsx';
import '../../accounts/facts.css';
import '../decide.css';
import '../review.css';

const UserPageQuery = graphql(`
  query UserPage($id: ID!) {
    homeUser(id: $id) {
      id
      userName
      givenName
      familyName
      accessRequests(first: 20) {
        nodes {
          id
          version
          ...UserRequest_request
        }
      }
      ...IdBesidePhoto_homeUser
      ...UserFacts_homeUser
    }
  }
`);

/** Administration, Users, edit: a user's information, ID beside photo, and each of their requests at the officer's facilities. */
export default function UserPage() {
  const t = useWords();
  const { homeUserId = '' } = useParams<{ homeUserId: string }>();
  const { homeUser } = useSuspenseQuery(UserPageQuery, {
    variables: { id: homeUserId },
    fetchPolicy: 'cache-and-network',
  }).data;
  usePageTitle(homeUser ? fullName(homeUser) : t('user.gone'));

  if (!homeUser) {
    return (
      <main id="main" className="pane in-pane">
        <h1>{t('user.gone')}</h1>
        <Button href={paths.users}>{t('user.goneAction')}</Button>
      </main>
    );
  }
  return (
    <main id="main" className="two">
      <section className="pane req" aria-label={t('user.information')}>
        <div className="pane-head">
          <div>
            <p className="small">
              <a href={paths.users}>{t('users.title')}</a>
            </p>
            <h1>{fullName(homeUser)}</h1>
          </div>
        </div>
        <section className="sec" aria-label={t('request.pictures')}>
          <IdBesidePhoto homeUser={homeUser} />
        </section>
        <section className="sec" aria-label={t('request.facts')}>
          <UserFacts homeUser={homeUser} />
        </section>
      </section>
      <section className="pane user-requests" aria-label={t('user.requests')}>
        {homeUser.accessRequests.nodes.length === 0 && <p className="quiet">{t('user.noRequests')}</p>}
        {homeUser.accessRequests.nodes.map(request => (
          <UserRequest key={request.id} request={request} />
        ))}
      </section>
    </main>
  );
}
