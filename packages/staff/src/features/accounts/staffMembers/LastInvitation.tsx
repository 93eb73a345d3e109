import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../dates.ts';
import { useStaffMember } from '../staffMember.ts';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import { staffStateOf } from './staffState.ts';

/** When the last link went out, and what became of it. */
export function LastInvitation({ member }: { member: StaffMemberRow }) {
  const t = useWords();
  const { moment } = useDates();
  const [facility] = useStaffMember().facilities;
  const timeZone = facility?.timeZone ?? 'UTC';
  const { invitation } = member;
  if (!invitation) return <span className="quiet">{t('administration.staff.neverInvited')}</span>;

  const end = (id: 'accepted' | 'worksUntil' | 'ranOut', at: string) =>
    t(`administration.staff.${id}`, { moment: moment(at, timeZone) });
  const became = () => {
    if (invitation.acceptedAt) return end('accepted', invitation.acceptedAt);
    return end(staffStateOf(member, new Date()) === 'INVITED' ? 'worksUntil' : 'ranOut', invitation.expiresAt);
  };
  return (
    <>
      {t('administration.staff.sent', { moment: moment(invitation.sentAt, timeZone) })}
      <span className="quiet became">{became()}</span>
    </>
  );
}
