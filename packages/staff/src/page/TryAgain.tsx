import { numberToTell } from '@openvisit/live/requestId.ts';
import { Failed } from '@openvisit/ui/Failed.tsx';
import { useEffect, useEffectEvent, useState } from 'react';

const everyMilliseconds = 5000;

interface TryAgainProps {
  /** Why, where that is known: its number is told. */
  failure?: unknown;
  onTry(): void;
}

/** Says that something could not be loaded, and does what it promises: it tries again by itself. */
export function TryAgain({ failure, onTry }: TryAgainProps) {
  const [number] = useState(() => numberToTell(failure));
  const again = useEffectEvent(onTry);
  useEffect(() => {
    const timer = setInterval(() => again(), everyMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return <Failed onTry={onTry} number={number} />;
}
