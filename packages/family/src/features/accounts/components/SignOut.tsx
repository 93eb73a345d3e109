import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { clearDrafts } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';
import { leaveTo } from '../../../page/leaveTo.ts';

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
    const answer = await act({ input: {} });
    if (answer?.signOut.__typename !== 'SignedOut') return;
    clearDrafts();
    leaveTo(paths.signIn);
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
