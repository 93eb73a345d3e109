import { Button } from '@openvisit/ui/Button.tsx';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import { useStaffMember } from '../staffMember.ts';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import type { StaffAction } from './useStaffActions.ts';

interface Props {
  member: StaffMemberRow;
  onAct(action: StaffAction): void;
}

/** What one can do to a colleague. To oneself only a new link, before the first factor: nobody shuts themselves out. */
export function StaffRowActions({ member, onAct }: Props) {
  const t = useWords();
  const { id } = useStaffMember();
  const isOther = member.id !== id;
  const press = (action: StaffAction, label: WordId, about: WordId) => (
    <Button slim kind="second" aria-label={t(about, { name: fullName(member) })} onClick={() => onAct(action)}>
      {t(label)}
    </Button>
  );
  if (member.disabledAt) return press('enable', 'administration.staff.enable', 'administration.staff.enableWhom');
  return (
    <span className="row-actions">
      {isOther && press('change', 'administration.staff.change', 'administration.staff.changeWhom')}
      {!member.hasSecondFactor && press('renew', 'administration.staff.renew', 'administration.staff.renewFor')}
      {isOther &&
        member.hasSecondFactor &&
        press('reset', 'administration.staff.reset', 'administration.staff.resetWhom')}
      {isOther && press('disable', 'administration.staff.disable', 'administration.staff.disableWhom')}
    </span>
  );
}
