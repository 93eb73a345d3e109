import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import type { PeopleQuery, PersonStatus } from '@openvisit/schema/staff/graphql.ts';
import { useState } from 'react';
import { useSearchParams } from 'wouter';

export const People = graphql(`
  query People(
    $facilityId: ID!
    $search: String
    $housingUnitId: ID
    $status: PersonStatus
    $first: Int!
    $after: String
  ) {
    incarceratedPeople(
      facilityId: $facilityId
      search: $search
      housingUnitId: $housingUnitId
      status: $status
      first: $first
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        personNumber
        givenName
        familyName
        dateOfBirth
        status
        privilegesSuspendedFrom
        privilegesSuspendedUntil
        housingUnit {
          id
          name
        }
      }
    }
  }
`);

export type PersonRow = PeopleQuery['incarceratedPeople']['nodes'][number];

/** What is looked for; it stands in the address, so that Back and a shared link find the same. */
export interface PeopleFilter {
  search: string;
  unit: string;
  status: PersonStatus | 'ALL';
}

const pageSize = 30;
const statuses: readonly PeopleFilter['status'][] = ['HERE', 'RELEASED', 'TRANSFERRED', 'ALL'];

/** People of a facility that match the filter in the address; those who are here unless told. */
export function usePeople(facilityId: string) {
  const [params, setParams] = useSearchParams();
  const filter: PeopleFilter = {
    search: params.get('search') ?? '',
    unit: params.get('unit') ?? '',
    status: statuses.find(status => status === params.get('status')) ?? 'HERE',
  };
  const variables = {
    facilityId,
    search: filter.search || null,
    housingUnitId: filter.unit || null,
    status: filter.status === 'ALL' ? null : filter.status,
    first: pageSize,
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(People, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const people = (data ?? previousData)?.incarceratedPeople;
  return {
    filter,
    setFilter: ({ search, unit, status }: PeopleFilter) =>
      setParams(
        before => ({
          ...(before.get('facility') && { facility: before.get('facility')! }),
          ...(search && { search }),
          ...(unit && { unit }),
          ...(status !== 'HERE' && { status }),
        }),
        { replace: true },
      ),
    nodes: people?.nodes,
    settled: Boolean(data) && !loading,
    error,
    tryAgain: () => void refetch(),
    hasMore: data?.incarceratedPeople.pageInfo.hasNextPage ?? false,
    loadingMore,
    async showMore() {
      setLoadingMore(true);
      const after = data?.incarceratedPeople.pageInfo.endCursor ?? null;
      await fetchMore({ variables: { after } }).finally(() => setLoadingMore(false));
    },
  };
}
