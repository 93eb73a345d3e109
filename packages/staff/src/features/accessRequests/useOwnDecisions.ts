import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import type { OwnDecisionsQuery } from '@openvisit/schema/staff/graphql.ts';
import { useState } from 'react';

const OwnDecisions = graphql(`
  query OwnDecisions($first: Int!, $after: String) {
    ownDecisions(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        toStatus
        reasons {
          code
          label
        }
        neededPieces
        accessRequest {
          id
          version
          reference
          status
          facility {
            id
            name
            timeZone
          }
          homeUser {
            id
            givenName
            familyName
          }
        }
      }
    }
  }
`);

export type OwnDecision = OwnDecisionsQuery['ownDecisions']['nodes'][number];

const pageSize = 30;

/** What the officer decided, newest first, a page at a time. */
export function useOwnDecisions() {
  const { data, error, refetch, fetchMore } = useQuery(OwnDecisions, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const pageInfo = data?.ownDecisions.pageInfo;

  return {
    decisions: data?.ownDecisions.nodes,
    error,
    tryAgain: () => void refetch(),
    hasMore: pageInfo?.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      await fetchMore({ variables: { after: pageInfo?.endCursor ?? null } })
        .catch(() => undefined) // the button is still there
        .finally(() => setLoadingMore(false));
    },
  };
}
