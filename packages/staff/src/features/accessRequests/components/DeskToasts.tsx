import { Icon } from '@openvisit/ui/Icon.tsx';
import { ToastPlace } from '@openvisit/ui/ToastPlace.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { usePending } from '../decisions/desk.ts';
import { TroubleToasts } from './TroubleToast.tsx';

/** Away from the queue: decisions that were refused, and those that are not sent yet. */
export function DeskToasts() {
  return (
    <ToastPlace>
      <TroubleToasts current={undefined} />
      <UnsentToast />
    </ToastPlace>
  );
}

/** How many decisions the network did not take yet; nothing when all are sent. */
export function UnsentToast() {
  const t = useWords();
  const unsent = usePending().decisions.filter(({ state }) => state === 'retrying').length;
  if (unsent === 0) return null;
  return (
    <div className="toast" role="status">
      <Icon name="broken" />
      <span>{t('toast.unsent', { count: unsent })}</span>
    </div>
  );
}
