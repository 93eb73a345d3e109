import { useEffect } from 'react';
import { useDesk } from './desk.ts';

/** Undo lives on the page: whoever leaves it has decided, so all that waits is sent at once. */
export function useLeavingPage() {
  const { pending } = useDesk();

  useEffect(() => {
    const leave = () => void pending.sendAll();
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [pending]);
}
