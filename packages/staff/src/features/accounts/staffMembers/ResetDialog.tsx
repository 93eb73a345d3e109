import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import type { StaffMemberRow } from './staffMembersQuery.ts';

interface Props {
  member: StaffMemberRow | undefined;
  onReset(member: StaffMemberRow): void;
  onKeep(): void;
}

/** Says what a reset does, before it is done: for whoever lost their phone or their key. */
export function ResetDialog({ member, onReset, onKeep }: Props) {
  const t = useWords();
  const name = member ? fullName(member) : '';
  return (
    <Dialog
      open={Boolean(member)}
      onClose={onKeep}
      title={t('administration.staff.resetAsk', { name })}
      actions={
        <>
          <Button kind="stop" onClick={() => member && onReset(member)}>
            {t('administration.staff.reset')}
          </Button>
          <Button kind="second" onClick={onKeep}>
            {t('administration.staff.keep')}
          </Button>
        </>
      }
    >
      <p>{t('administration.staff.resetSays', { name })}</p>
      <p className="quiet">{t('administration.staff.resetSure', { name })}</p>
    </Dialog>
  );
}
