import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { StaffMembers } from './staffMembersQuery.ts';

const pageSize = 50;

/** Who works at the viewer's facilities, by name. */
export function useStaffMembers() {
  const { data, error, refetch, fetchMore } = useQuery(StaffMembers, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  return {
    nodes: data?.staffMembers.nodes,
    error,
    tryAgain: () => void refetch(),
    hasMore: data?.staffMembers.pageInfo.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      await fetchMore({ variables: { after: data?.staffMembers.pageInfo.endCursor ?? null } }).finally(() =>
        setLoadingMore(false),
      );
    },
  };
}
