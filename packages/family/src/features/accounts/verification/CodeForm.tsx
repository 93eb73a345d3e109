import { useAsk } from '@openvisit/live/useAsk.ts';
import type { VerifyEmailMutation as Answer } from '@openvisit/schema/family/graphql.ts';
import { Field } from '@openvisit/ui/Field.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords, Words } from '@openvisit/ui/words.tsx';
import { FormPage } from '../../../page/FormPage.tsx';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { CodeHelp } from './CodeHelp.tsx';
import type { SpentCode } from './SpentCode.tsx';
import type { WaitingCode } from './useWaitingCode.ts';
import { VerifyEmailMutation } from './verifyEmail.ts';

interface CodeFormProps {
  waiting: WaitingCode;
  onSent: Parameters<typeof CodeHelp>[0]['onSent'];
  onSpent(why: Parameters<typeof SpentCode>[0]['why']): void;
  onVerified(verified: Extract<Answer['verifyEmail'], { __typename: 'EmailVerified' }>): void;
}

/** Asks for the six digits of the mail: where it went, how long they fit, and how to get new ones. */
export function CodeForm({ waiting, onSent, onSpent, onVerified }: CodeFormProps) {
  const t = useWords();
  const { time } = useMoments();
  const [code, setCode, forgetCode] = useDraft('code', '');
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useAsk(VerifyEmailMutation);
  const refused = answer?.verifyEmail;
  const wrong = (message: string) => [{ id: 'code', message }];

  function refuse({ why, triesLeft }: Extract<Answer['verifyEmail'], { __typename: 'CodeRefused' }>) {
    if (why === 'WRONG') return void show(wrong(t('verify.WRONG', { count: triesLeft })));
    forgetCode();
    onSpent(why);
  }
  async function submit() {
    const digits = code.replace(/\D/g, '');
    if (!show(digits.length === 6 ? [] : wrong(t('verify.code.wrong')))) return;
    const sent = (await act({ input: { verificationId: waiting.verificationId, code: digits } }))?.verifyEmail;
    if (sent?.__typename === 'InvalidInput') show(wrong(t('verify.code.wrong')));
    if (sent?.__typename === 'CodeRefused') refuse(sent);
    if (sent?.__typename === 'EmailVerified') {
      forgetCode();
      onVerified(sent);
    }
  }
  return (
    <FormPage
      title={t('verify.title')}
      lead={<Words id="verify.lead" values={{ email: waiting.email }} components={{ b: text => <b>{text}</b> }} />}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={refused?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={refused.tryAgainAt} />}
      action={t('verify.confirm')}
      busy={busy}
      onSubmit={submit}
      after={<CodeHelp waiting={waiting} onSent={onSent} />}
    >
      <Field
        name="code"
        label={t('verify.code')}
        hint={withOneStop(t('verify.code.hint', { time: time(new Date(waiting.codeExpiresAt)) }))}
        problem={at('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={event => setCode(event.currentTarget.value)}
      />
    </FormPage>
  );
}
