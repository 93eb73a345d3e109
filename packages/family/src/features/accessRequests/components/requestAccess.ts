import { graphql } from '@openvisit/schema/family';

/** Asks a facility for access. While a request there is active, the answer is that one. */
export const RequestAccessMutation = graphql(`
  mutation RequestAccess($input: RequestAccessInput!) {
    requestAccess(input: $input) {
      ... on AccessRequest {
        id
        ...RequestRow_request
        ...RequestView_request
      }
      ... on Problem {
        message
      }
      ... on DocumentsMissing {
        pieces
      }
      ... on TooYoung {
        minimumAge
      }
      ... on AskAgainLater {
        possibleFrom: askAgainFrom
      }
    }
  }
`);
