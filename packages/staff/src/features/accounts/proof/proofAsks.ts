import { graphql } from '@openvisit/schema/staff';

/** Something for a passkey of this person to sign. */
export const StartStepUp = graphql(`
  mutation StartStepUp($input: OkInput!) {
    startStepUp(input: $input) {
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

/** Proves by a passkey; opens a locked session too. */
export const FinishStepUp = graphql(`
  mutation FinishStepUp($input: FinishStepUpInput!) {
    finishStepUp(input: $input) {
      ... on SteppedUp {
        until
      }
      ... on Problem {
        message
      }
      ... on PasskeyRefused {
        why
      }
      ... on TooManyAttempts {
        tryAgainAt
      }
    }
  }
`);

/** Proves by the password and a code; opens a locked session too. */
export const StepUpWithCode = graphql(`
  mutation StepUpWithCode($input: StepUpWithCodeInput!) {
    stepUpWithCode(input: $input) {
      ... on SteppedUp {
        until
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
