import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../dates.ts';
import { RenewFirstPassword } from '../frontDesk/RenewFirstPassword.tsx';
import { useStaffMember } from '../staffMember.ts';

const UserMarks_homeUser = graphql(`
  fragment UserMarks_homeUser on HomeUser {
    id
    givenName
    closedAt
    firstPasswordExpiresAt
    legalHolds {
      id
      liftedAt
    }
  }
`);

/** What is special about an account: closed, on hold, or made at the front desk and not begun. */
export function UserMarks(props: { homeUser: FragmentType<typeof UserMarks_homeUser> }) {
  const t = useWords();
  const { day } = useDates();
  const timeZone = useStaffMember().facilities[0]?.timeZone ?? 'UTC';
  const homeUser = useFragmentData(UserMarks_homeUser, props.homeUser);
  const { givenName: name, closedAt, firstPasswordExpiresAt } = homeUser;
  const onHold = homeUser.legalHolds.some(({ liftedAt }) => liftedAt === null);

  return (
    <>
      {closedAt && (
        <Note family="stop" icon="leave" title={t('user.closed')}>
          {t('user.closedOn', { name, day: day(closedAt, timeZone) })}
        </Note>
      )}
      {firstPasswordExpiresAt && !closedAt && (
        <Note family="wait" icon="person" title={t('user.frontDesk')}>
          {t('user.frontDeskUntil', { name, day: day(firstPasswordExpiresAt, timeZone) })}{' '}
          <RenewFirstPassword homeUser={homeUser} />
        </Note>
      )}
      {onHold && (
        <Note family="calm" icon="lock" title={t('hold.on')}>
          {t('hold.keeps')}
        </Note>
      )}
    </>
  );
}
