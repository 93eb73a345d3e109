import { useMutation } from '@apollo/client/react';
import { useConnection } from '@openvisit/live/useConnection.ts';
import { graphql } from '@openvisit/schema/staff';
import { clearDrafts } from '@openvisit/ui/useDraft.ts';
import { useEffect, useState } from 'react';
import { isSigningOut } from '../../page/wantedPath.ts';
import { useDesk } from './decisions/desk.ts';

const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
    }
  }
`);

/** Why somebody is still signed in: a decision did not leave yet, one was not taken, or the server was not reached. */
type Hindrance = 'unsent' | 'notTaken' | 'failed';

/** Sends what still waits, then ends the session; nothing typed is left for the next person. */
export function useSignOut(onSignedOut: () => void) {
  const { pending, drafts } = useDesk();
  const [signOut] = useMutation(SignOut);
  const [hindrance, setHindrance] = useState<Hindrance>();
  const line = useConnection();
  useEffect(() => {
    if (line === 'live') setHindrance(undefined); // nothing is in the way any more
  }, [line]);
  const refused = () => Object.keys(pending.state().troubles).length;

  async function leave() {
    setHindrance(undefined);
    const before = refused();
    await pending.sendAll();
    if (pending.state().decisions.length > 0) return setHindrance('unsent');
    if (refused() > before) return setHindrance('notTaken');

    isSigningOut(true);
    const bringBack = [drafts.forgetAll(), clearDrafts()]; // before the line hears of it and leaves the page
    const { data } = await signOut({ variables: { input: {} }, errorPolicy: 'all' }).catch(() => ({ data: null }));
    if (data?.signOut.__typename === 'SignedOut') return onSignedOut();
    isSigningOut(false);
    bringBack.forEach(again => again());
    setHindrance('failed');
  }
  return { leave, hindrance };
}
