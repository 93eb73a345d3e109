import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { HeldVisitQuery, ReleaseVisit } from './holdVisit.ts';

/** Lets a held time go, so that others, or the same person at another time, can have it. What fails here runs out by itself. */
export function useRelease(): (visitId: string) => Promise<void> {
  const client = useApolloClient();
  return useCallback(
    async visitId => {
      const ask = client.query({ query: HeldVisitQuery, variables: { id: visitId }, fetchPolicy: 'network-only' });
      const visit = (await ask.catch(() => undefined))?.data?.visit;
      if (!visit?.availableActions.includes('RELEASE')) return;
      const input = { visitId, version: visit.version };
      await client.mutate({ mutation: ReleaseVisit, variables: { input } }).catch(() => undefined);
    },
    [client],
  );
}
