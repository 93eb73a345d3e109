import { graphql } from '@openvisit/schema/staff';

/** Something to sign, for whoever is at this device: nobody is named yet. */
export const StartPasskeySignIn = graphql(`
  mutation StartPasskeySignIn($input: OkInput!) {
    startPasskeySignIn(input: $input) {
      ... on PasskeyChallenge {
        challengeId
        options
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

export const FinishPasskeySignIn = graphql(`
  mutation FinishPasskeySignIn($input: FinishPasskeySignInInput!) {
    finishPasskeySignIn(input: $input) {
      ... on SignedIn {
        viewer {
          __typename
        }
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

/** The name, the password and a code, all at once. */
export const SignInStaff = graphql(`
  mutation SignInStaff($input: SignInStaffInput!) {
    signInStaff(input: $input) {
      ... on SignedIn {
        viewer {
          __typename
        }
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
