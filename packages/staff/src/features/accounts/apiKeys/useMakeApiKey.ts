import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';

const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on ApiKeyMade {
        key
        apiClient {
          id
          name
        }
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

/** Makes a key for a program. The answer is the only place where it is told. */
export const useMakeApiKey = () => useAction(CreateApiKey, { secret: true });
