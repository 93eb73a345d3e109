import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { fullName } from '../personName.ts';
import { RoleAndFacilities } from './RoleAndFacilities.tsx';
import type { StaffMemberRow } from './staffMembersQuery.ts';
import type { StaffChange } from './useStaffActions.ts';
import '../secondFactor.css';

interface Props {
  member: StaffMemberRow;
  onChange(change: StaffChange): void;
  onKeep(): void;
}

/** Another role, other facilities. Whoever may do less from now on is signed out at once. */
export function ChangeDialog({ member, onChange, onKeep }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState<StaffChange>({
    role: member.role,
    facilityIds: member.facilities.map(({ id }) => id),
  });
  const [tried, setTried] = useState(false);
  const nowhere = typed.facilityIds.length === 0;
  const problemAt = (field: string) =>
    tried && nowhere && field === 'facilityIds' ? t('administration.invite.facilityIds.missing') : undefined;

  function save() {
    setTried(true);
    if (!nowhere) onChange(typed);
  }
  return (
    <Dialog
      open
      onClose={onKeep}
      title={t('administration.staff.changeWhom', { name: fullName(member) })}
      actions={
        <>
          <Button onClick={save}>{t('administration.staff.changeSave')}</Button>
          <Button kind="second" onClick={onKeep}>
            {t('administration.staff.changeNot')}
          </Button>
        </>
      }
    >
      <div className="dialog-form">
        <RoleAndFacilities typed={typed} problemAt={problemAt} onType={own => setTyped({ ...typed, ...own })} />
        <p className="quiet">{t('administration.staff.changeSays', { name: fullName(member) })}</p>
      </div>
    </Dialog>
  );
}
