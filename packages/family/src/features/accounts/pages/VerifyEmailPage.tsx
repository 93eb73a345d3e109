import { useAsk } from '@openvisit/live/useAsk.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { tokenInAddress } from '../../../page/tokenInAddress.ts';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { EmailConfirmed } from '../verification/EmailConfirmed.tsx';
import { useVerified } from '../verification/useVerified.ts';
import { useWaitingCode } from '../verification/useWaitingCode.ts';
import { VerifyEmailMutation } from '../verification/verifyEmail.ts';

/** Where the mail's link leads. Nothing is used up before the button is pressed: programs that scan mail open links too. */
export default function VerifyEmailPage() {
  const t = useWords();
  const { waiting } = useWaitingCode();
  const { verified, purpose, verify } = useVerified();
  const { act, answer, failure, busy } = useAsk(VerifyEmailMutation);
  const token = tokenInAddress();
  const refused = answer?.verifyEmail;
  const isOver = !token || refused?.__typename === 'CodeRefused' || refused?.__typename === 'InvalidInput';

  const title = t(isOver ? 'verify.linkOver' : 'verify.question');

  async function confirm() {
    const input = { token, verificationId: waiting?.verificationId ?? null };
    const sent = (await act({ input }))?.verifyEmail;
    if (sent?.__typename === 'EmailVerified') verify(sent);
  }
  if (verified) return <EmailConfirmed verified={verified} purpose={purpose} />;
  const action = isOver ? (
    <Button wide href={paths.enterCode}>
      {t('verify.toNew')}
    </Button>
  ) : (
    <Button wide busy={busy} onClick={confirm}>
      {t('verify.yes')}
    </Button>
  );
  return (
    <Page title={title} bar={{ action }}>
      {failure !== undefined && <FailureNote failure={failure} />}
      {refused?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={refused.tryAgainAt} />}
      <div role={isOver ? 'alert' : undefined}>
        <Title lead={t(isOver ? 'verify.needNew' : 'verify.questionLead')}>{title}</Title>
      </div>
    </Page>
  );
}
