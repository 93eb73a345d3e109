import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { AccessRequestStatus } from '@openvisit/schema/family/graphql.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useCallback, useEffect } from 'react';

interface Changed {
  id: string;
  version: number;
  status: AccessRequestStatus;
  facility: { name: string };
}

/** What a family itself makes of a request: it need not be told. */
const ownMoves = new Set<AccessRequestStatus>(['PENDING', 'WITHDRAWN']);

/** The newest version of each request that a page has shown or told. */
const known = new WeakMap<ApolloClient, Map<string, number>>();

/** Says aloud what somebody else did to a request: once, whether an event brought it or it was read after a cut. */
export function useNews(): (request: Changed, isEvent?: boolean) => void {
  const client = useApolloClient();
  const t = useWords();

  return useCallback(
    ({ id, version, status, facility }, isEvent = false) => {
      const versions = known.get(client) ?? new Map<string, number>();
      known.set(client, versions);
      const before = versions.get(id) ?? (isEvent ? 0 : version);
      versions.set(id, Math.max(before, version));
      if (version > before && !ownMoves.has(status)) announce(t(`news.${status}`, { facility: facility.name }));
    },
    [client, t],
  );
}

/** Keeps an eye on a request that stands on the screen. */
export function useNewsOf(request: Changed): void {
  const tell = useNews();
  useEffect(() => tell(request), [tell, request]);
}
