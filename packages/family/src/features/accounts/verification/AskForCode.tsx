import { isSignedOut } from '../../../apollo/failureCodes.ts';
import { useAsk } from '@openvisit/live/useAsk.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { TooManyNote } from '../components/TooManyNote.tsx';
import type { SendAnew } from './SendAnew.tsx';
import { ResendVerificationMutation } from './verifyEmail.ts';

/** This device waits for no code: whoever is signed in asks for one here, everybody else signs in first. */
export function AskForCode({ onSent }: Pick<Parameters<typeof SendAnew>[0], 'onSent'>) {
  const t = useWords();
  const { act, answer, failure, busy } = useAsk(ResendVerificationMutation);
  const refused = answer?.resendVerification;
  const unknown = refused?.__typename === 'InvalidInput' || isSignedOut(failure);

  async function send() {
    const sent = (await act({ input: {} }))?.resendVerification;
    if (sent?.__typename === 'VerificationSent') onSent(sent);
  }
  const action = unknown ? (
    <Button wide href={paths.signInThen(paths.enterCode)}>
      {t('signIn.title')}
    </Button>
  ) : (
    <Button wide icon="mail" busy={busy} onClick={send}>
      {t('verify.sendMe')}
    </Button>
  );
  return (
    <Page title={t('verify.ask')} bar={{ action }}>
      {failure !== undefined && !unknown && <FailureNote failure={failure} />}
      {refused?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={refused.tryAgainAt} />}
      {unknown && (
        <Note family="turn" role="alert">
          {t('verify.signInFirst')}
        </Note>
      )}
      <Title lead={t('verify.askLead')}>{t('verify.ask')}</Title>
    </Page>
  );
}
