import { Note } from '@openvisit/ui/Note.tsx';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import type { StaffAction, StaffOutcome } from './useStaffActions.ts';

const done: Record<StaffAction, WordId> = {
  renew: 'administration.staff.renewed',
  disable: 'administration.staff.disabled',
  enable: 'administration.staff.enabled',
  change: 'administration.staff.changed',
  reset: 'administration.staff.resetDone',
};

/** What became of it, in words. */
export function StaffOutcomeNote({ outcome: { member, action, end } }: { outcome: StaffOutcome }) {
  const t = useWords();
  const name = fullName(member);
  if (end === 'done') {
    return (
      <Note family="good" icon="tick">
        {t(done[action], { name })}
      </Note>
    );
  }
  return (
    <Note family="stop" icon="warning" role="alert">
      {t(`administration.staff.${end}`, { name })}
    </Note>
  );
}
