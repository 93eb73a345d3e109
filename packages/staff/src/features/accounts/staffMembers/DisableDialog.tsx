import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import type { StaffMemberRow } from './staffMembersQuery.ts';

interface Props {
  member: StaffMemberRow | undefined;
  onDisable(member: StaffMemberRow): void;
  onKeep(): void;
}

/** Says what disabling does, before it is done. */
export function DisableDialog({ member, onDisable, onKeep }: Props) {
  const t = useWords();
  const name = member ? fullName(member) : '';
  return (
    <Dialog
      open={Boolean(member)}
      onClose={onKeep}
      title={t('administration.staff.disableAsk', { name })}
      actions={
        <>
          <Button kind="stop" onClick={() => member && onDisable(member)}>
            {t('administration.staff.disable')}
          </Button>
          <Button kind="second" onClick={onKeep}>
            {t('administration.staff.keep')}
          </Button>
        </>
      }
    >
      <p>{t('administration.staff.disableSays', { name })}</p>
    </Dialog>
  );
}
