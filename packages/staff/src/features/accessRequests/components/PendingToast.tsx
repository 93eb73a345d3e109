import { Icon } from '@openvisit/ui/Icon.tsx';
import { Kbd } from '@openvisit/ui/Kbd.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { useDesk, usePending } from '../decisions/desk.ts';
import { keys } from '../decisions/keys.ts';
import { useNow } from '../useNow.ts';
import { UnsentToast } from './DeskToasts.tsx';

/** The last decision, how long it can still be taken back, and how many more are on their way. */
export function PendingToast({ onUndone }: { onUndone(requestId: string): void }) {
  const t = useWords();
  const { pending } = useDesk();
  const { decisions } = usePending();
  const last = decisions.findLast(({ state }) => state === 'waiting');

  const undo = () => {
    const undone = pending.undoLast();
    if (undone) onUndone(undone.accessRequestId);
  };
  useKeys({ [keys.undo.toLowerCase()]: last && undo });
  useEffect(() => () => pending.hold(false), [pending, last?.accessRequestId]);

  if (!last?.draft.action) return <UnsentToast />;
  return (
    <div className="toast" onFocus={() => pending.hold(true)} onBlur={() => pending.hold(false)}>
      <Icon name="tick" />
      <span role="status">
        {t(`toast.${last.draft.action}`, { name: last.name })}{' '}
        {decisions.length > 1 && t('toast.more', { count: decisions.length - 1 })}
      </span>
      <button type="button" onClick={undo} aria-keyshortcuts={keys.undo}>
        {t('ui.undo')}
        <Kbd>{keys.undo}</Kbd>
      </button>
      <Countdown until={last.sendAt} />
    </div>
  );
}

function Countdown({ until }: { until: number }) {
  const t = useWords();
  const seconds = Math.max(0, Math.ceil((until - useNow(250).getTime()) / 1000));
  return (
    <span className="num small" aria-hidden="true">
      {t('ui.secondsLeft', { seconds })}
    </span>
  );
}
