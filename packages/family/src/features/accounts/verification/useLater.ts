import { useEffect, useState } from 'react';

/** Whether a moment has passed; turns by itself when it does. */
export function useLater(moment: number): boolean {
  const [passed, setPassed] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setPassed(moment), moment - Date.now());
    return () => clearTimeout(timer);
  }, [moment]);
  return passed === moment || Date.now() >= moment;
}
