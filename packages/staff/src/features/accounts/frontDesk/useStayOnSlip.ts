import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

/** Nobody walks away from a slip by mistake: a press on a link or on Back asks first, and so does the browser when the tab closes. */
export function useStayOnSlip() {
  const [location, navigate] = useLocation();
  const [here] = useState(location);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);

  return { leaving: location !== here, stay: () => navigate(here) };
}
