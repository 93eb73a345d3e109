import { graphql } from '@openvisit/schema/staff';

/** Everything of a page of requests, words and all, so that the next request is there at once. */
export const Queue = graphql(`
  query Queue($status: AccessRequestStatus, $filter: AccessRequestFilter, $first: Int!, $after: String) {
    accessRequests(status: $status, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        ...ChangedRequest
      }
    }
  }
`);

/** How many wait, for the bar at the top. */
export const QueueCount = graphql(`
  query QueueCount {
    accessRequests(status: PENDING, first: 1) {
      totalCount
    }
  }
`);

/** One request by its address; from the cache when the queue has it. */
export const QueueRequest = graphql(`
  query QueueRequest($id: ID!) {
    accessRequest(id: $id) {
      id
      version
      ...RequestPane_request
      ...DecisionPane_request
    }
  }
`);

export const pageSize = 20;
