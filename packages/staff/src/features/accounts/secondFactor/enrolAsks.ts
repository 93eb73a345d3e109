import { graphql } from '@openvisit/schema/staff';

/** Who is here, and whether a second factor is still missing. */
export const OwnStanding = graphql(`
  query OwnStanding {
    viewer {
      ... on StaffMember {
        id
        givenName
        standing
      }
    }
  }
`);

export const StartPasskeyEnrolment = graphql(`
  mutation StartPasskeyEnrolment($input: OkInput!) {
    startPasskeyEnrolment(input: $input) {
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

export const FinishPasskeyEnrolment = graphql(`
  mutation FinishPasskeyEnrolment($input: FinishPasskeyEnrolmentInput!) {
    finishPasskeyEnrolment(input: $input) {
      ... on SecondFactorAdded {
        recoveryCodes
        viewer {
          __typename
        }
      }
      ... on Problem {
        message
      }
      ... on PasskeyRefused {
        why
      }
    }
  }
`);

/** A secret for the app. It counts once a code made from it came back. */
export const StartAuthenticatorApp = graphql(`
  mutation StartAuthenticatorApp($input: OkInput!) {
    startAuthenticatorApp(input: $input) {
      ... on AuthenticatorSecret {
        enrolmentId
        uri
        secret
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const FinishAuthenticatorApp = graphql(`
  mutation FinishAuthenticatorApp($input: FinishAuthenticatorAppInput!) {
    finishAuthenticatorApp(input: $input) {
      ... on SecondFactorAdded {
        recoveryCodes
        viewer {
          __typename
        }
      }
      ... on Problem {
        message
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
