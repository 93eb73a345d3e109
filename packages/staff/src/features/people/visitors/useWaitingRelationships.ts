import { useQuery, useSubscription } from '@apollo/client/react';
import { WaitingRelationships, RelationshipNews } from './relationshipAsks.ts';

const pageSize = 30;

/** Those that wait for an officer, oldest first; the list follows what is asked and decided elsewhere. */
export function useWaitingRelationships() {
  const { data, error, refetch, fetchMore } = useQuery(WaitingRelationships, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  useSubscription(RelationshipNews, { onData: () => void refetch().catch(() => undefined) });
  return {
    nodes: data?.relationships.nodes,
    error,
    tryAgain: () => void refetch(),
    hasMore: data?.relationships.pageInfo.hasNextPage ?? false,
    showMore: () => fetchMore({ variables: { after: data?.relationships.pageInfo.endCursor ?? null } }),
  };
}
