import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';

const CreateHomeUser = graphql(`
  mutation CreateHomeUser($input: CreateHomeUserInput!) {
    createHomeUser(input: $input) {
      ... on HomeUserCreated {
        firstPassword
        expiresAt
        signInUrl
        homeUser {
          id
          givenName
          familyName
          userName
          language
        }
      }
      ... on Problem {
        message
      }
      ... on TooYoung {
        minimumAge
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

/** Makes an account; its first password is answered to the caller alone. */
export const useCreateHomeUser = () => useAction(CreateHomeUser, { secret: true });
