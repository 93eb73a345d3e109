import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { DisableDialog } from './DisableDialog.tsx';
import { ResetDialog } from './ResetDialog.tsx';
import { StaffOutcomeNote } from './StaffOutcomeNote.tsx';
import { StaffTable } from './StaffTable.tsx';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import { useStaffActions, type StaffAction, type StaffChange } from './useStaffActions.ts';
import { useStaffMembers } from './useStaffMembers.ts';
import '../staffMembers.css';

interface Asked {
  action: 'disable' | 'reset' | 'change';
  member: StaffMemberRow;
}

/** Everybody who works at the viewer's facilities, and what can be done about each. */
export function StaffMemberList() {
  const t = useWords();
  const staff = useStaffMembers();
  const { outcome, failed, act, change } = useStaffActions();
  const [asked, setAsked] = useState<Asked>();
  const about = (action: Asked['action']) => (asked?.action === action ? asked.member : undefined);
  const keep = () => setAsked(undefined);

  const choose = (action: StaffAction, member: StaffMemberRow) =>
    action === 'renew' || action === 'enable' ? void act(action, member) : setAsked({ action, member });
  const go = (action: 'disable' | 'reset') => (member: StaffMemberRow) => {
    keep();
    void act(action, member);
  };
  const save = (member: StaffMemberRow) => (changed: StaffChange) => {
    keep();
    void change(member, changed);
  };
  const changing = about('change');
  return (
    <>
      {failed && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.staff.notReached')}
        </Note>
      )}
      <div role="status">{outcome && <StaffOutcomeNote outcome={outcome} />}</div>
      {!staff.nodes && !staff.error && <Skeleton label={t('administration.staff.loading')} lines={[100, 100, 100]} />}
      {!staff.nodes && staff.error && <TryAgain failure={staff.error} onTry={staff.tryAgain} />}
      {staff.nodes && <StaffTable members={staff.nodes} onAct={choose} />}
      {staff.hasMore && (
        <p>
          <Button kind="second" busy={staff.loadingMore} onClick={() => void staff.showMore()}>
            {t('administration.staff.more')}
          </Button>
        </p>
      )}
      <DisableDialog member={about('disable')} onDisable={go('disable')} onKeep={keep} />
      <ResetDialog member={about('reset')} onReset={go('reset')} onKeep={keep} />
      {changing && <ChangeDialog key={changing.id} member={changing} onChange={save(changing)} onKeep={keep} />}
    </>
  );
}
