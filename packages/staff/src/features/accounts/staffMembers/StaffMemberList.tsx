import { Button } from '@openvisit/ui/Button.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { DisableDialog } from './DisableDialog.tsx';
import { StaffOutcomeNote } from './StaffOutcomeNote.tsx';
import { StaffTable } from './StaffTable.tsx';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import { useStaffActions, type StaffAction } from './useStaffActions.ts';
import { useStaffMembers } from './useStaffMembers.ts';
import '../staffMembers.css';

/** Everybody who works at the viewer's facilities, and what can be done about each. */
export function StaffMemberList() {
  const t = useWords();
  const staff = useStaffMembers();
  const { outcome, act } = useStaffActions();
  const [disabling, setDisabling] = useState<StaffMemberRow>();

  const choose = (action: StaffAction, member: StaffMemberRow) =>
    action === 'disable' ? setDisabling(member) : void act(action, member);
  const disable = (member: StaffMemberRow) => {
    setDisabling(undefined);
    void act('disable', member);
  };
  return (
    <>
      <div role="status">{outcome && <StaffOutcomeNote outcome={outcome} />}</div>
      {!staff.nodes && !staff.error && <Skeleton label={t('administration.staff.loading')} lines={[100, 100, 100]} />}
      {!staff.nodes && staff.error && <TryAgain onTry={staff.tryAgain} />}
      {staff.nodes && <StaffTable members={staff.nodes} onAct={choose} />}
      {staff.hasMore && (
        <p>
          <Button kind="second" busy={staff.loadingMore} onClick={() => void staff.showMore()}>
            {t('administration.staff.more')}
          </Button>
        </p>
      )}
      <DisableDialog member={disabling} onDisable={disable} onKeep={() => setDisabling(undefined)} />
    </>
  );
}
