import { graphql } from '@openvisit/schema/family';

/** Asks for the mail with the link. The answer is the same whether there is such an account or not. */
export const RequestPasswordResetMutation = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ... on PasswordResetSent {
        ok
      }
      ... on Problem {
        message
      }
      ... on TooManyAttempts {
        tryAgainAt
      }
    }
  }
`);

/** Sets a new password by the mail's link. All sessions end. */
export const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on PasswordChanged {
        userName
      }
      ... on Problem {
        message
      }
      ... on TooManyAttempts {
        tryAgainAt
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
