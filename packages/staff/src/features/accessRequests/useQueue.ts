import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { filterVariables } from './queueFilter.ts';
import { pageSize, Queue } from './queueQuery.ts';
import { queueNews } from './queueNews.ts';
import { useArrived } from './useArrived.ts';
import { useQueueFilter } from './useQueueFilter.ts';

const largestPage = 50;

/**
 * The queue as the officer sees it: rows stay where they are. What comes meanwhile is only counted until it is asked for,
 * and a request that was decided keeps its row until then.
 */
export function useQueue() {
  const client = useApolloClient();
  const { filter, key } = useQueueFilter();
  const wanted = filterVariables(filter);
  const { data, error, refetch } = useQuery(Queue, {
    variables: { ...wanted, first: pageSize },
    fetchPolicy: 'network-only', // a list of an hour ago is no queue
    nextFetchPolicy: (_now, { reason, initialFetchPolicy }) =>
      reason === 'variables-changed' ? initialFetchPolicy : 'cache-first',
  });
  const [list, setList] = useState<{ key: string; ids: readonly string[] }>();
  const [loadingMore, setLoadingMore] = useState(false);
  const arrived = useArrived(filter);
  const shown = list?.key === key ? list.ids : undefined;
  const known = data?.accessRequests.nodes.map(({ id }) => id) ?? [];
  const show = (ids: readonly string[]) => setList({ key, ids });
  if (data && !shown) show(known);
  useEffect(() => () => queueNews.clear(), []);

  async function read(first: number, after?: string | null) {
    const answer = await client.query({
      query: Queue,
      variables: { ...wanted, first, after: after ?? null },
      fetchPolicy: 'network-only',
    });
    return answer.data?.accessRequests.nodes.map(({ id }) => id) ?? [];
  }

  /** Reads the list anew: the new ones come in, the decided ones go. Answers with the list as it is then. */
  async function showNew(): Promise<readonly string[]> {
    const first = Math.min(largestPage, Math.max(pageSize, (shown?.length ?? 0) + news.size));
    const fresh = await read(first).catch(() => undefined); // the button is still there
    if (!fresh) return shown ?? [];
    queueNews.clear();
    show(fresh);
    return fresh;
  }

  const news = new Set([...known, ...arrived].filter(id => shown && !shown.includes(id)));
  // Where no row can move, nobody has to ask.
  const newOnEmpty = shown?.length === 0 ? news.size : 0;
  const showThem = useEffectEvent(() => void showNew());
  useEffect(() => {
    if (newOnEmpty > 0) showThem();
  }, [newOnEmpty]);

  const pageInfo = data?.accessRequests.pageInfo;
  return {
    /** Ids, oldest first; nothing while they are on their way. */
    shown,
    /** How many there are in all, when the list was read. */
    totalCount: data?.accessRequests.totalCount,
    error,
    tryAgain: () => void refetch(),
    newCount: news.size,
    hasMore: pageInfo?.hasNextPage ?? false,
    loadingMore,

    showNew,

    /** The next page goes below what is there. */
    async showMore() {
      if (loadingMore || !pageInfo?.hasNextPage) return;
      setLoadingMore(true);
      try {
        const more = await read(pageSize, pageInfo.endCursor);
        setList(before => {
          const ids = before?.key === key ? before.ids : [];
          return { key, ids: [...ids, ...more.filter(id => !ids.includes(id))] };
        });
      } catch {
        // The button is still there, and walking on asks again.
      } finally {
        setLoadingMore(false);
      }
    },
  };
}

export type QueueState = ReturnType<typeof useQueue>;
