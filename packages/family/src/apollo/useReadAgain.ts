import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Asks anew for all that is on the screen, after something changed past GraphQL. A line that is down then is told elsewhere. */
export function useReadAgain(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }, [client]);
}
