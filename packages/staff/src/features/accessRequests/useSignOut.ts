import { useMutation } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useDesk } from './decisions/desk.ts';

const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
    }
  }
`);

/** Sends what still waits, then ends the session; nothing typed is left for the next person. */
export function useSignOut(onSignedOut: () => void) {
  const { pending, drafts } = useDesk();
  const [signOut] = useMutation(SignOut);

  return async () => {
    await pending.sendAll();
    const { data } = await signOut({ variables: { input: {} }, errorPolicy: 'all' });
    if (data?.signOut.__typename !== 'SignedOut') return;
    drafts.forgetAll();
    onSignedOut();
  };
}
