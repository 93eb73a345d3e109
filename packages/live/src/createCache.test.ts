import { gql } from '@apollo/client';
import { expect, it } from '@jest/globals';
import { createCache } from './createCache.ts';

const query = gql`
  query Queue($first: Int, $after: String) {
    accessRequests(status: PENDING, first: $first, after: $after) {
      nodes {
        id
      }
      pageInfo {
        endCursor
      }
    }
  }
`;
const node = (id: string) => ({ __typename: 'AccessRequest', id });
const page = (...ids: string[]) => ({
  accessRequests: {
    __typename: 'AccessRequestConnection',
    nodes: ids.map(node),
    pageInfo: { __typename: 'PageInfo', endCursor: ids.at(-1) },
  },
});

function listOf(...pages: [after: string | undefined, ...ids: string[]][]) {
  const cache = createCache({});
  for (const [after, ...ids] of pages) cache.writeQuery({ query, variables: { first: 2, after }, data: page(...ids) });
  const { accessRequests } = cache.readQuery<ReturnType<typeof page>>({ query, variables: { first: 2 } }) ?? page();
  return { ids: accessRequests.nodes.map(({ id }) => id), end: accessRequests.pageInfo.endCursor };
}

it('puts the next page below the first, and no row twice', () => {
  expect(listOf([undefined, 'a', 'b'], ['b', 'b', 'c'])).toEqual({ ids: ['a', 'b', 'c'], end: 'c' });
});

it('starts the list anew when the first page is read again', () => {
  expect(listOf([undefined, 'a', 'b'], ['b', 'c'], [undefined, 'x', 'a'])).toEqual({ ids: ['x', 'a'], end: 'a' });
});

it('finds a request that a list has shown already by its id', () => {
  const cache = createCache({});
  cache.writeQuery({ query, variables: {}, data: page('a') });
  const one = gql`
    query One($id: ID!) {
      accessRequest(id: $id) {
        id
      }
    }
  `;
  expect(cache.readQuery({ query: one, variables: { id: 'a' } })).toEqual({ accessRequest: node('a') });
});
