import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { useAsk } from '@openvisit/live/useAsk.ts';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { Page } from '../../../page/Page.tsx';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { useWaitingCode } from '../verification/useWaitingCode.ts';
import { rememberRefused } from './refusedFaults.ts';
import { StepHead } from './StepPage.tsx';
import { SignUpMutation, signUpInput } from './signUp.ts';
import { firstUnfinished } from './steps.ts';
import { TypedAnswers } from './TypedAnswers.tsx';
import { rememberPassword, typedPassword } from './typedPassword.ts';
import { signUpFields, useSignUp } from './useSignUp.ts';

/** Everything once more before it is sent. What the server refuses is fixed on the page that asked for it. */
export function CheckStep() {
  const t = useWords();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { account, onType, forget, faultWords } = useSignUp();
  const { wait } = useWaitingCode();
  const { act, answer, failure, busy } = useAsk(SignUpMutation);
  const refused = answer?.signUp;
  const noteChecked = useEffectEvent(() => onType({ wasChecked: true }));
  useEffect(() => noteChecked(), []);

  async function send() {
    const sent = (await act({ input: signUpInput(account, typedPassword(), language) }))?.signUp;
    if (sent?.__typename === 'SignedUp') {
      wait({ ...sent, purpose: 'signUp' });
      rememberPassword(''); // whoever takes this phone next must not find it on the page before
      navigate(paths.enterCode);
    }
    if (sent?.__typename === 'TooYoung') {
      forget();
      navigate(paths.tooYoung);
    }
    if (sent?.__typename === 'InvalidInput') {
      const faults = faultsOf(sent.fields, signUpFields, faultWords);
      rememberRefused(faults);
      if (faults.length > 0) navigate(paths.signUpStep(firstUnfinished(faults)));
    }
  }
  const action = (
    <Button wide busy={busy} onClick={send}>
      {t('signUp.check.send')}
    </Button>
  );
  return (
    <Page title={t('signUp.check.title')} bar={{ note: t('signUp.check.next'), action }}>
      {failure !== undefined && <FailureNote failure={failure} />}
      {refused?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={refused.tryAgainAt} />}
      {refused?.__typename === 'InvalidInput' && (
        <Note family="stop" icon="warning" role="alert">
          {t('problem.InvalidInput')}
        </Note>
      )}
      <StepHead name="check" title={t('signUp.check.title')} />
      <TypedAnswers account={account} />
    </Page>
  );
}
