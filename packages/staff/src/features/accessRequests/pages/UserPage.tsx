import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useParams } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { fullName } from '../../accounts/personName.ts';
import { RelationshipsOfUser } from '../../people/visitors/RelationshipsOfUser.tsx';
import { UserInformation } from '../components/UserInformation.tsx';
import { UserRequest } from '../components/UserRequest.tsx';
import '../../accounts/facts.css';
import '../checks.css';
import '../decide.css';
import '../review.css';

const UserPageQuery = graphql(`
  query UserPage($id: ID!) {
    homeUser(id: $id) {
      id
      givenName
      familyName
      documents {
        id
      }
      accessRequests(first: 20) {
        nodes {
          id
          version
          ...UserRequest_request
        }
      }
      ...UserInformation_homeUser
      ...RelationshipsOfUser_homeUser
    }
  }
`);

/** Administration, Users, edit: a user's information, ID beside photo, and each of their requests at the officer's facilities. */
export default function UserPage() {
  const t = useWords();
  const { homeUserId = '' } = useParams<{ homeUserId: string }>();
  const [seen, setSeen] = useState<readonly string[]>();
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
  const { nodes } = homeUser.accessRequests;
  return (
    <main id="main" className="two" key={homeUser.id}>
      <section className="pane req" aria-label={t('user.information')}>
        <UserInformation homeUser={homeUser} onSeen={setSeen} />
      </section>
      <section className="pane user-requests" aria-label={t('user.requests')}>
        {nodes.length === 0 && <p className="quiet">{t('user.noRequests')}</p>}
        {nodes.map(request => (
          <UserRequest key={request.id} request={request} seen={seen ?? homeUser.documents.map(({ id }) => id)} />
        ))}
        <RelationshipsOfUser homeUser={homeUser} />
      </section>
    </main>
  );
}
