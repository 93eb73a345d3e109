import { graphql } from '@openvisit/schema/staff';

/** All of a request that any screen shows: what a decision and a live event bring, so that every screen is right at once. */
export const ChangedRequest = graphql(`
  fragment ChangedRequest on AccessRequest {
    id
    version
    status
    availableActions
    ...QueueRow_request
    ...RequestPane_request
    ...DecisionPane_request
    ...UserRequest_request
  }
`);
