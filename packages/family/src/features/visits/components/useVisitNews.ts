import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { VisitStatus } from '@openvisit/schema/family/graphql.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';

interface Changed {
  id: string;
  version: number;
  status: `${VisitStatus}`;
  startsAt: string;
}

/** What was known of each visit that a page has shown. */
const known = new WeakMap<ApolloClient, Map<string, Changed>>();

/** What a family does itself, or what only ran by: it need not be said aloud. */
const quiet = new Set<Changed['status']>(['HELD', 'REQUESTED', 'WITHDRAWN', 'COMPLETED']);

/** Keeps an eye on a visit that stands on the screen: what changed about it is said aloud once. */
export function useVisitNews({ id, version, status, startsAt }: Changed): void {
  const client = useApolloClient();
  const t = useWords();

  useEffect(() => {
    const visits = known.get(client) ?? new Map<string, Changed>();
    known.set(client, visits);
    const before = visits.get(id);
    if (before && before.version >= version) return;
    visits.set(id, { id, version, status, startsAt });
    if (!before || quiet.has(status)) return;
    announce(
      t(before.startsAt === startsAt ? 'visits.news.status' : 'visits.news.moved', { status: t(`status.${status}`) }),
    );
  }, [client, t, id, version, status, startsAt]);
}
