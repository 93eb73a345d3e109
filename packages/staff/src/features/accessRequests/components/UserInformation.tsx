import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { IdBesidePhoto } from '../../accounts/components/IdBesidePhoto.tsx';
import { PossibleDuplicates } from '../../accounts/components/PossibleDuplicates.tsx';
import { UserFacts } from '../../accounts/components/UserFacts.tsx';
import { fullName } from '../../accounts/personName.ts';
import { Documents } from '../../accounts/userPage/Documents.tsx';
import { LegalHolds } from '../../accounts/userPage/LegalHolds.tsx';
import { UserTrail } from '../../accounts/trail/TrailFold.tsx';
import { UserMarks } from '../../accounts/userPage/UserMarks.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { RequestPictures } from './RequestPictures.tsx';

const UserInformation_homeUser = graphql(`
  fragment UserInformation_homeUser on HomeUser {
    id
    givenName
    familyName
    accessRequests(first: 20) {
      nodes {
        id
        version
        availableActions
        ...RequestFacts_request
        ...RequestPictures_request
      }
    }
    ...IdBesidePhoto_homeUser
    ...PossibleDuplicates_homeUser
    ...UserFacts_homeUser
    ...UserMarks_homeUser
    ...Documents_homeUser
    ...LegalHolds_homeUser
  }
`);

interface Props {
  homeUser: FragmentType<typeof UserInformation_homeUser>;
  /** The pictures that can be seen now. */
  onSeen(documentIds: readonly string[]): void;
}

/** All that is known of a person: pictures, facts, what is special. The checklist belongs to the request that waits. */
export function UserInformation({ onSeen, ...props }: Props) {
  const t = useWords();
  const homeUser = useFragmentData(UserInformation_homeUser, props.homeUser);
  const waiting = homeUser.accessRequests.nodes.find(({ availableActions }) => availableActions.includes('APPROVE'));

  return (
    <>
      <div className="pane-head">
        <div>
          <p className="small">
            <a href={paths.users}>{t('users.title')}</a>
          </p>
          <h1>{fullName(homeUser)}</h1>
        </div>
      </div>
      <div className="notes">
        <UserMarks homeUser={homeUser} />
        <PossibleDuplicates homeUser={homeUser} />
      </div>
      <section className="sec" aria-label={t('request.pictures')}>
        {waiting ? (
          <RequestPictures request={waiting} onSeen={onSeen} />
        ) : (
          <IdBesidePhoto homeUser={homeUser} onSeen={onSeen} />
        )}
      </section>
      <section className="sec" aria-label={t('request.facts')}>
        {waiting ? <RequestFacts request={waiting} /> : <UserFacts homeUser={homeUser} />}
      </section>
      <section className="sec" aria-label={t('documents.title')}>
        <h2>{t('documents.title')}</h2>
        <Documents homeUser={homeUser} />
      </section>
      <section className="sec" aria-label={t('hold.title')}>
        <LegalHolds homeUser={homeUser} />
      </section>
      <section className="sec" aria-label={t('trail.title')}>
        <UserTrail id={homeUser.id} />
      </section>
    </>
  );
}
