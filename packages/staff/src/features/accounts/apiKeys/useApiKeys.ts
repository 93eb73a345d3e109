import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ApiKeys } from './apiKeysQuery.ts';

const pageSize = 50;

/** Which programs have a key to the viewer's facilities, by name. */
export function useApiKeys() {
  const { data, error, refetch, fetchMore } = useQuery(ApiKeys, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  return {
    nodes: data?.apiClients.nodes,
    error,
    tryAgain: () => void refetch(),
    hasMore: data?.apiClients.pageInfo.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      await fetchMore({ variables: { after: data?.apiClients.pageInfo.endCursor ?? null } }).finally(() =>
        setLoadingMore(false),
      );
    },
  };
}
