import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { OwnApp } from '../ownAccount/OwnApp.tsx';
import { OwnFacts } from '../ownAccount/OwnFacts.tsx';
import { OwnPasskeys } from '../ownAccount/OwnPasskeys.tsx';
import { OwnSessions } from '../ownAccount/OwnSessions.tsx';
import { useAccountActions } from '../ownAccount/useAccountActions.ts';
import { useOwnAccount } from '../ownAccount/useOwnAccount.ts';
import { RefusalNote } from '../proof/RefusalNote.tsx';
import '../administration.css';
import '../ownAccount.css';
import '../secondFactor.css';
import '../signIn.css';

/** Your account: who one is here, how one signs in, and where one is signed in. */
export default function OwnAccountPage() {
  const t = useWords();
  const { viewer, failed, lookAgain } = useOwnAccount();
  const actions = useAccountActions(lookAgain);
  usePageTitle(t('ownAccount.title'));

  return (
    <main id="main" className="pane in-pane own-account">
      <h1>{t('ownAccount.title')}</h1>
      <RefusalNote refusal={actions.refusal} />
      {actions.said && (
        <Note family="good" icon="tick">
          {actions.said}
        </Note>
      )}
      {failed && <TryAgain onTry={lookAgain} />}
      {!viewer && !failed && <Skeleton label={t('app.loading')} lines={[60, 90, 90, 40]} />}
      {viewer?.security && (
        <>
          <OwnFacts email={viewer.email} />
          <OwnPasskeys passkeys={viewer.security.passkeys} actions={actions} />
          <OwnApp security={viewer.security} actions={actions} />
          <OwnSessions sessions={viewer.sessions ?? []} actions={actions} />
        </>
      )}
    </main>
  );
}
