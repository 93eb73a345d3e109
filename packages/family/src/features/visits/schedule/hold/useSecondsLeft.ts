import { useEffect, useState } from 'react';

const second = 1000;

/** Whole seconds until a moment, counted down; never below 0. `ahead`: by how much the server's clock is, in milliseconds. */
export function useSecondsLeft(until: string, ahead: number): number {
  const left = () => Math.max(0, Math.ceil((new Date(until).getTime() - (Date.now() + ahead)) / second));
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick(count => count + 1), second);
    return () => clearInterval(timer);
  }, []);
  return left();
}
