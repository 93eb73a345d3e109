import { useEffect, useState } from 'react';
import { lock, presence } from '../../../apollo/session.ts';
import { lockAfterMilliseconds, sayBeforeMilliseconds } from './idleTimes.ts';

/** Watches the clock: locks the pages when nobody was there for long. @returns whether they lock within a minute */
export function useIdle(): boolean {
  const [soon, setSoon] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const left = presence.lastHeard() + lockAfterMilliseconds - Date.now();
      if (left <= 0) lock.shut();
      setSoon(0 < left && left <= sayBeforeMilliseconds);
      if (left > 0) timer = setTimeout(look, left > sayBeforeMilliseconds ? left - sayBeforeMilliseconds : left);
    };
    look();
    const stop = presence.subscribe(look);
    document.addEventListener('visibilitychange', look); // timers sleep with the machine
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return soon;
}
