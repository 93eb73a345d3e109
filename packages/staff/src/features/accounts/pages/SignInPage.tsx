import { Brand } from '@openvisit/ui/Brand.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { paths } from '../../../app/paths.ts';
import { isDemo } from '../../../page/isDemo.ts';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { rememberWantedPath } from '../../../page/wantedPath.ts';
import { RefusalNote } from '../proof/RefusalNote.tsx';
import { CodeSignIn } from '../signIn/CodeSignIn.tsx';
import { useSignIn } from '../signIn/useSignIn.ts';
import '../signIn.css';

/** How staff get in: a passkey with one press, or a name, a password and a code. */
export default function SignInPage() {
  const t = useWords();
  const { byPasskey, byCode, refusal, busy } = useSignIn();
  usePageTitle(t('signIn.title'));
  useEffect(() => rememberWantedPath(location.search), []);

  return (
    <main id="main" className="sign-in">
      <Brand href={paths.signIn} />
      <h1>{t('signIn.title')}</h1>
      <RefusalNote refusal={refusal} />
      <Button wide icon="key" busy={busy} onClick={() => void byPasskey()}>
        {t('signIn.passkey')}
      </Button>
      <p className="quiet passkey-hint">{t('signIn.passkey.hint')}</p>
      <p className="or">{t('proof.or')}</p>
      <CodeSignIn busy={busy} onSignIn={typed => void byCode(typed)} />
      <section className="sign-in-help">
        <p>{t('signIn.first')}</p>
        <p>{t('signIn.lost')}</p>
        {isDemo() && <p>{t('signIn.where')}</p>}
        <p>
          <a href={paths.statusHelp}>{t('signIn.statuses')}</a>
        </p>
      </section>
    </main>
  );
}
