import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';

const RenewFirstPassword = graphql(`
  mutation RenewFirstPassword($input: RenewFirstPasswordInput!) {
    renewFirstPassword(input: $input) {
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
    }
  }
`);

/** Makes a new first password, answered to the caller alone; the one before ends. */
export const useRenewFirstPassword = () => useAction(RenewFirstPassword, { secret: true });
