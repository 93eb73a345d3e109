import { useEffect, useState } from 'react';

const half = 500;

/** By how much the server's clock is ahead of this device's, in milliseconds, to a second; 0 until it is known. */
export function useServerClock(): number {
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    let isHere = true;
    void askClock().then(known => {
      if (isHere && Math.abs(known) > 2 * half) setAhead(known);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return ahead;
}

/** The header tells whole seconds, and the answer took its way. An unknown clock counts as right. */
async function askClock(): Promise<number> {
  try {
    const asked = Date.now();
    const { headers } = await fetch('/health/live', { cache: 'no-store' });
    const ahead = Date.parse(headers.get('date') ?? '') + half - (asked + Date.now()) / 2;
    return Number.isFinite(ahead) ? ahead : 0;
  } catch {
    return 0;
  }
}
