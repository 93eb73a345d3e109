import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** Goes on to `path` once what was sent turns out to have arrived, though its answer was lost on the way. */
export function useGoOn(arrived: boolean, path: string): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (arrived) navigate(path, { replace: true });
  }, [arrived, path, navigate]);
}
