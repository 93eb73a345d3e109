import { graphql } from '@openvisit/schema/family';

/** Confirms an e-mail address by the code or by the link of the mail. */
export const VerifyEmailMutation = graphql(`
  mutation VerifyEmail($input: VerifyEmailInput!) {
    verifyEmail(input: $input) {
      ... on EmailVerified {
        email
        userName
        signedIn
        already
      }
      ... on Problem {
        message
      }
      ... on CodeRefused {
        why
        triesLeft
      }
      ... on TooManyAttempts {
        tryAgainAt
      }
    }
  }
`);

/** Sends a new code and a new link; the old ones fit no more. */
export const ResendVerificationMutation = graphql(`
  mutation ResendVerification($input: ResendVerificationInput!) {
    resendVerification(input: $input) {
      ... on VerificationSent {
        verificationId
        email
        codeExpiresAt
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
