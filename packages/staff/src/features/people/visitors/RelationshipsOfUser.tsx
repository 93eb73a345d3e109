import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords } from '@openvisit/ui/words.tsx';
import { fullName } from '../../accounts/personName.ts';
import { isAdministrator, useStaffMember } from '../../accounts/staffMember.ts';
import { BanDialog } from '../bans/BanDialog.tsx';
import { BanList } from '../bans/BanList.tsx';
import { RelationshipRow } from './RelationshipRow.tsx';
import '../people.css';

const RelationshipsOfUser_homeUser = graphql(`
  fragment RelationshipsOfUser_homeUser on HomeUser {
    id
    givenName
    familyName
    closedAt
    relationships {
      id
      ...RelationshipRow_relationship
    }
    bans {
      id
      version
      startsAt
      endsAt
      liftedAt
      officerNote
      facility {
        id
        name
        timeZone
      }
      homeUser {
        id
        givenName
        familyName
      }
      incarceratedPerson {
        id
        givenName
        familyName
      }
    }
  }
`);

/** On a user's page: whom they visit, and what they are kept out of. */
export function RelationshipsOfUser(props: { homeUser: FragmentType<typeof RelationshipsOfUser_homeUser> }) {
  const t = useWords();
  const me = useStaffMember();
  const homeUser = useFragmentData(RelationshipsOfUser_homeUser, props.homeUser);
  const { relationships, bans } = homeUser;
  return (
    <div className="in-pane people-of-user">
      <h2>{t('people.relationshipsOf')}</h2>
      {relationships.length === 0 && <p className="quiet">{t('people.noRelationshipsOf')}</p>}
      <ul className="standing">
        {relationships.map(relationship => (
          <li key={relationship.id}>
            <RelationshipRow relationship={relationship} on="homeUser" />
          </li>
        ))}
      </ul>
      <h2>{t('people.ban.title')}</h2>
      {bans.length === 0 && <p className="quiet">{t('people.ban.none')}</p>}
      <BanList bans={bans} of="homeUser" />
      {isAdministrator(me) && !homeUser.closedAt && (
        <BanDialog homeUser={{ id: homeUser.id, name: fullName(homeUser) }} facilities={me.facilities} />
      )}
    </div>
  );
}
