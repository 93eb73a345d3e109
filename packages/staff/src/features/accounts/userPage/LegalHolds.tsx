import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import type { LegalHolds_HomeUserFragment } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { Mark } from '../components/Mark.tsx';
import { useDates } from '../dates.ts';
import { shortName } from '../personName.ts';
import { isAdministrator, useStaffMember } from '../staffMember.ts';
import { LiftHold } from './LiftHold.tsx';
import { PlaceHold } from './PlaceHold.tsx';

const LegalHolds_homeUser = graphql(`
  fragment LegalHolds_homeUser on HomeUser {
    id
    givenName
    legalHolds {
      id
      placedAt
      officerNote
      liftedAt
      facility {
        id
        name
        timeZone
      }
      placedBy {
        id
        givenName
        familyName
      }
      liftedBy {
        id
        givenName
        familyName
      }
    }
  }
`);

/** Who keeps this person's pictures from being deleted, since when and why. Administrators place and lift holds. */
export function LegalHolds(props: { homeUser: FragmentType<typeof LegalHolds_homeUser> }) {
  const t = useWords();
  const me = useStaffMember();
  const administrator = isAdministrator(me);
  const { id, givenName, legalHolds } = useFragmentData(LegalHolds_homeUser, props.homeUser);

  const free = me.facilities.filter(
    ({ id: facilityId }) => !legalHolds.some(hold => hold.facility.id === facilityId && !hold.liftedAt),
  );

  return (
    <>
      <h2>{t('hold.title')}</h2>
      {legalHolds.length === 0 && <p className="quiet">{t('hold.none')}</p>}
      <ul className="holds">
        {legalHolds.map(hold => (
          <li key={hold.id}>
            <Hold hold={hold} />
            {administrator && !hold.liftedAt && (
              <LiftHold legalHoldId={hold.id} facilityId={hold.facility.id} name={givenName} />
            )}
          </li>
        ))}
      </ul>
      {administrator && free.length > 0 && <PlaceHold homeUserId={id} name={givenName} facilities={free} />}
    </>
  );
}

function Hold({ hold }: { hold: LegalHolds_HomeUserFragment['legalHolds'][number] }) {
  const t = useWords();
  const { day } = useDates();
  const { facility, placedAt, placedBy, liftedAt, liftedBy, officerNote } = hold;
  const by = (staffMember: typeof placedBy) => (staffMember ? shortName(staffMember) : t('by.STAFF'));

  return (
    <div>
      <Mark
        family={liftedAt ? 'calm' : 'wait'}
        icon={liftedAt ? 'ring' : 'lock'}
        words={t(liftedAt ? 'hold.lifted' : 'hold.stands')}
      />{' '}
      {facility.name}
      <p className="quiet small">
        {t('hold.placed', { who: by(placedBy), day: day(placedAt, facility.timeZone) })}{' '}
        {liftedAt && t('hold.liftedBy', { who: by(liftedBy), day: day(liftedAt, facility.timeZone) })}
      </p>
      <p className="said">{officerNote}</p>
    </div>
  );
}
