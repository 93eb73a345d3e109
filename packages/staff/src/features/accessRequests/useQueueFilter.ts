import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { paths } from '../../app/paths.ts';
import { readFilter, writeFilter, type QueueFilter } from './queueFilter.ts';

/** The filter in the address, how to change it, and the addresses of requests below it. */
export function useQueueFilter() {
  const search = useSearch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const filter = readFilter(new URLSearchParams(search));
    const kept = writeFilter(filter);
    const below = (path: string, query: string) => (query ? `${path}?${query}` : path);
    return {
      filter,
      /** The same for the same filter. */
      key: kept,
      isOn: kept !== '',
      /** The list starts anew, with its first request. */
      setFilter: (part: Partial<QueueFilter>) =>
        navigate(below(paths.requests, writeFilter({ ...filter, ...part })), { replace: true }),
      showAll: () => navigate(paths.requests, { replace: true }),
      addressOf: (requestId: string) => below(paths.request(requestId), kept),
    };
  }, [search, navigate]);
}
