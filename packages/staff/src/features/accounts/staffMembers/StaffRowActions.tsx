import { Button } from '@openvisit/ui/Button.tsx';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import { useStaffMember } from '../staffMember.ts';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import type { StaffAction } from './useStaffActions.ts';

/** What one can do to a colleague. To oneself, only send a link for the next day: nobody disables themselves. */
export function StaffRowActions({ member, onAct }: { member: StaffMemberRow; onAct(action: StaffAction): void }) {
  const t = useWords();
  const { id } = useStaffMember();
  const press = (action: StaffAction, label: WordId, about: WordId) => (
    <Button slim kind="second" aria-label={t(about, { name: fullName(member) })} onClick={() => onAct(action)}>
      {t(label)}
    </Button>
  );
  if (member.disabledAt) return press('enable', 'administration.staff.enable', 'administration.staff.enableWhom');
  return (
    <span className="row-actions">
      {press('renew', 'administration.staff.renew', 'administration.staff.renewFor')}
      {member.id !== id && press('disable', 'administration.staff.disable', 'administration.staff.disableWhom')}
    </span>
  );
}
