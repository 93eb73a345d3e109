import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useAction } from '../../../apollo/useAction.ts';
import { isSigningOut, leaveSignedOut } from '../../../page/wantedPath.ts';

const SignOutMutation = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      ... on SignedOut {
        ok
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Ends the session, forgets what was typed on this device, and leaves nothing in the page's memory. */
export function SignOut() {
  const t = useWords();
  const { act, busy, failure } = useAction(SignOutMutation);

  async function signOut() {
    isSigningOut(true); // the line may hear of it before the answer is here
    const answer = await act({ input: {} });
    if (answer?.signOut.__typename === 'SignedOut') leaveSignedOut();
    else isSigningOut(false);
  }
  return (
    <section className="stack">
      {failure && (
        <Note family="stop" role="alert">
          {t('account.signOutFailed')}
        </Note>
      )}
      <Button kind="second" icon="leave" busy={busy} onClick={signOut}>
        {t('account.signOut')}
      </Button>
    </section>
  );
}
