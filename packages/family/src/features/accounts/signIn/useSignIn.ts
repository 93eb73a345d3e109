import { useAsk } from '@openvisit/live/useAsk.ts';
import { graphql } from '@openvisit/schema/family';
import type { SignInInput } from '@openvisit/schema/family/graphql.ts';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { leaveTo } from '../../../page/leaveTo.ts';
import { takeWantedPath } from '../../../page/wantedPath.ts';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
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
      ... on TooManyAttempts {
        tryAgainAt
      }
    }
  }
`);

/** Signs in, and goes where one wanted to go. The document is loaded anew, as another person's. */
export function useSignIn(onSignedIn: () => void) {
  const { act, answer, failure, busy } = useAsk(SignInMutation);
  const [leaving, setLeaving] = useState(false);

  async function signIn(input: SignInInput) {
    const sent = (await act({ input }))?.signIn;
    if (sent?.__typename === 'SignedIn') {
      setLeaving(true);
      onSignedIn();
      leaveTo(takeWantedPath() ?? paths.home);
    }
    return sent;
  }
  return { signIn, refused: answer?.signIn, failure, busy: busy || leaving };
}
