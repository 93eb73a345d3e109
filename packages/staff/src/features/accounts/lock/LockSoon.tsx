import { announce } from '@openvisit/ui/announce.ts';
import { ToastPlace } from '@openvisit/ui/ToastPlace.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';

/** A minute before the screen locks. Any press keeps it open, this button's too. */
export function LockSoon() {
  const t = useWords();
  const words = t('lock.soon');
  useEffect(() => announce(words), [words]);
  return (
    <ToastPlace>
      <div className="toast">
        <span>{words}</span>
        <button type="button">
          <span>{t('lock.stay')}</span>
        </button>
      </div>
    </ToastPlace>
  );
}
