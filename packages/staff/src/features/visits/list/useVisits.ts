import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { askedFilter, filterOf, paramsOf, type TypedFilter } from './visitFilter.ts';
import { Visits } from './visitsQuery.ts';

const pageSize = 30;

/** The visits that match the filter in the address. While new ones are on their way, those before stay. */
export function useVisits() {
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(Visits, {
    variables: { filter: askedFilter(filter), first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  return {
    filter,
    setFilter: (own: Partial<TypedFilter>) => setParams(paramsOf({ ...filter, ...own }), { replace: true }),
    nodes: (data ?? previousData)?.visits.nodes,
    /** Whether what is shown is what was looked for. */
    settled: Boolean(data) && !loading,
    error,
    tryAgain: () => void refetch(),
    hasMore: data?.visits.pageInfo.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      await fetchMore({ variables: { after: data?.visits.pageInfo.endCursor ?? null } }).finally(() =>
        setLoadingMore(false),
      );
    },
  };
}
