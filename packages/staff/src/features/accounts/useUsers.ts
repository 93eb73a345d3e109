import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import type { AccessRequestStatus, UsersQuery } from '@openvisit/schema/staff/graphql.ts';
import { statusLook, type Status } from '@openvisit/ui/status.ts';
import { useState } from 'react';
import { useSearchParams } from 'wouter';

const Users = graphql(`
  query Users($search: String, $status: AccessRequestStatus, $first: Int!, $after: String) {
    homeUsers(search: $search, status: $status, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        userName
        givenName
        familyName
        dateOfBirth
        email
        phone
        closedAt
        accessRequests(first: 5) {
          nodes {
            id
            version
            reference
            status
            facility {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export type UserRow = UsersQuery['homeUsers']['nodes'][number];

/** What is looked for; it stands in the address, so that Back and a shared link find the same. */
export interface UserFilter {
  search: string;
  status: AccessRequestStatus | '';
}

const pageSize = 20;

/** The users that match the filter in the address. While new ones are on their way, those before stay. */
export function useUsers() {
  const [params, setParams] = useSearchParams();
  const filter: UserFilter = { search: params.get('search') ?? '', status: asStatus(params.get('status')) };
  const variables = { search: filter.search || null, status: filter.status || null, first: pageSize };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(Users, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const users = (data ?? previousData)?.homeUsers;

  return {
    filter,
    setFilter: ({ search, status }: UserFilter) =>
      setParams({ ...(search && { search }), ...(status && { status }) }, { replace: true }),
    nodes: users?.nodes,
    /** Whether what is shown is what was looked for. */
    settled: Boolean(data) && !loading,
    error,
    tryAgain: () => void refetch(),
    hasMore: data?.homeUsers.pageInfo.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      await fetchMore({ variables: { after: data?.homeUsers.pageInfo.endCursor ?? null } }).finally(() =>
        setLoadingMore(false),
      );
    },
  };
}

/** The statuses of a request, in the order of the filter. */
export const requestStatuses = [
  'PENDING',
  'NEEDS_INFO',
  'APPROVED',
  'DENIED',
  'SUSPENDED',
  'REVOKED',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly (AccessRequestStatus & Status)[];

const asStatus = (text: string | null): AccessRequestStatus | '' =>
  requestStatuses.find(status => status === text) ?? '';

/** The word of each status, for a list to choose from. */
export const statusWordId = (status: (typeof requestStatuses)[number]) => statusLook(status).wordId;
