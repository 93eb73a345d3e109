import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { useKeys } from './useKeys.ts';
import { useWords } from './words.tsx';

interface ToastProps {
  children: ReactNode;
  /** How long it stays; not counted while it has focus or the pointer. */
  seconds?: number;
  onUndo?: () => void;
  /** The single key that undoes. */
  kbd?: string;
  /** The time is up: the parent takes it away. Not called after Undo. */
  onEnd: () => void;
}

/** What was just done, with Undo where there is one. Give each message its own `key`, so that each has its own time. */
export function Toast({ children, seconds = 10, onUndo, kbd, onEnd }: ToastProps) {
  const t = useWords();
  const [left, setLeft] = useState(seconds);
  const [held, setHeld] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (held) return;
    const clock = setInterval(() => setLeft(before => before - 1), 1000);
    return () => clearInterval(clock);
  }, [held]);
  useEffect(() => {
    if (left <= 0) end.current();
  }, [left]);
  useKeys({ [kbd ?? '']: onUndo && (() => onUndo()) }, kbd !== undefined);

  return (
    <div
      className="toast"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Icon name="tick" />
      <span role="status">{children}</span>
      {onUndo && (
        <button type="button" onClick={onUndo} aria-keyshortcuts={kbd}>
          <span>{t('ui.undo')}</span>
          {kbd && <Kbd>{kbd.toUpperCase()}</Kbd>}
        </button>
      )}
      {onUndo && (
        <span className="num small" aria-hidden="true">
          {t('ui.secondsLeft', { seconds: Math.max(left, 0) })}
        </span>
      )}
    </div>
  );
}
