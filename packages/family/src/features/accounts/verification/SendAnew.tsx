import { useAsk } from '@openvisit/live/useAsk.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { useLater } from './useLater.ts';
import type { WaitingCode } from './useWaitingCode.ts';
import { ResendVerificationMutation } from './verifyEmail.ts';

const restMilliseconds = 60_000;

interface SendAnewProps {
  waiting: WaitingCode;
  /** The old code is of no use: a new one is the only way on. */
  only?: boolean;
  onSent(sent: Pick<WaitingCode, 'verificationId' | 'email' | 'codeExpiresAt'>): void;
}

/** Sends a new code, a minute after the last one at the earliest. */
export function SendAnew({ waiting, only = false, onSent }: SendAnewProps) {
  const t = useWords();
  const { act, answer, failure, busy } = useAsk(ResendVerificationMutation);
  const mayNow = useLater(waiting.sentAt + restMilliseconds);
  const refused = answer?.resendVerification;

  async function send() {
    const sent = (await act({ input: { verificationId: waiting.verificationId } }))?.resendVerification;
    if (sent?.__typename !== 'VerificationSent') return;
    announce(t('verify.sentAnew', { email: sent.email }));
    onSent(sent);
  }
  return (
    <section className="stack">
      {failure !== undefined && <FailureNote failure={failure} />}
      {refused?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={refused.tryAgainAt} />}
      {mayNow ? (
        <Button kind={only ? 'action' : 'second'} icon="mail" wide={only} busy={busy} onClick={send}>
          {t('verify.sendAnew')}
        </Button>
      ) : (
        <p className="quiet">{t('verify.sendAnewSoon')}</p>
      )}
    </section>
  );
}
