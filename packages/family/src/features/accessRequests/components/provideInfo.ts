import { graphql } from '@openvisit/schema/family';
import { useAction } from '../../../apollo/useAction.ts';

const ProvideInfoMutation = graphql(`
  mutation ProvideInfo($input: ProvideInfoInput!) {
    provideInfo(input: $input) {
      ... on AccessRequest {
        id
        ...RequestRow_request
        ...RequestView_request
      }
      ... on Problem {
        message
      }
      ... on InvalidInput {
        fields {
          path
          code
          message
        }
      }
      ... on AlreadyDecided {
        accessRequest {
          id
          ...RequestView_request
        }
      }
      ... on StaleVersion {
        accessRequest {
          id
          ...RequestView_request
        }
      }
    }
  }
`);

/** Sends what the facility asked for; the request goes back to its place in line. */
export const useProvideInfo = () => useAction(ProvideInfoMutation);
