import { ToastPlace } from '@openvisit/ui/ToastPlace.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

/** A minute before the screen locks. Any press keeps it open, this button's too. */
export function LockSoon() {
  const t = useWords();
  return (
    <ToastPlace>
      <div className="toast">
        <span role="status">{t('lock.soon')}</span>
        <button type="button">
          <span>{t('lock.stay')}</span>
        </button>
      </div>
    </ToastPlace>
  );
}
