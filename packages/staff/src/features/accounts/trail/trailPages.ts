import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import type { UserTrailQuery } from '@openvisit/schema/staff/graphql.ts';
import { useState } from 'react';

const UserTrail = graphql(`
  query UserTrail($id: ID!, $first: Int!, $after: String) {
    homeUser(id: $id) {
      id
      auditTrail(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          at
          type
          by
          byName
          sealPosition
          facility {
            id
            name
            timeZone
          }
        }
      }
    }
  }
`);

const RequestTrail = graphql(`
  query RequestTrail($id: ID!, $first: Int!, $after: String) {
    accessRequest(id: $id) {
      id
      version
      auditTrail(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          at
          type
          by
          byName
          sealPosition
          facility {
            id
            name
            timeZone
          }
        }
      }
    }
  }
`);

type TrailPage = NonNullable<UserTrailQuery['homeUser']>['auditTrail'];
export type TrailEntry = TrailPage['nodes'][number];

export interface TrailState {
  /** Newest first; nothing while they are on their way. */
  entries?: readonly TrailEntry[];
  failed: boolean;
  tryAgain(): void;
  hasMore: boolean;
  loadingMore: boolean;
  showMore(): Promise<void>;
}

const pageSize = 15;
const readAnew = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** What is on record about a user at the viewer's facilities. */
export function useUserTrail(id: string): TrailState {
  const { data, ...query } = useQuery(UserTrail, { variables: { id, first: pageSize }, ...readAnew });
  return useTrailState({ ...query, page: data?.homeUser?.auditTrail });
}

/** What is on record about a request. */
export function useRequestTrail(id: string): TrailState {
  const { data, ...query } = useQuery(RequestTrail, { variables: { id, first: pageSize }, ...readAnew });
  return useTrailState({ ...query, page: data?.accessRequest?.auditTrail });
}

interface Asked {
  page: TrailPage | undefined;
  error?: object | undefined;
  refetch(): Promise<unknown>;
  fetchMore(options: { variables: { after: string | null } }): Promise<unknown>;
}

function useTrailState({ page, error, refetch, fetchMore }: Asked): TrailState {
  const [loadingMore, setLoadingMore] = useState(false);
  return {
    entries: page?.nodes,
    failed: Boolean(error),
    tryAgain: () => void refetch(),
    hasMore: page?.pageInfo.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      await fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })
        .catch(() => undefined) // the button is still there
        .finally(() => setLoadingMore(false));
    },
  };
}
