import { Failed } from '@openvisit/ui/Failed.tsx';
import { useEffect, useEffectEvent } from 'react';

const everyMilliseconds = 5000;

/** Says that something could not be loaded, and does what it promises: it tries again by itself. */
export function TryAgain({ onTry }: { onTry(): void }) {
  const again = useEffectEvent(onTry);
  useEffect(() => {
    const timer = setInterval(() => again(), everyMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return <Failed onTry={onTry} />;
}
