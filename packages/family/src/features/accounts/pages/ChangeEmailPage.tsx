import { graphql } from '@openvisit/schema/family';
import { faultsIn } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';
import { CurrentPasswordField } from '../components/CurrentPasswordField.tsx';
import { EmailField } from '../components/EmailField.tsx';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { textRules, useFaultWords } from '../components/useFaultWords.ts';
import { useWrongPassword } from '../manage/useWrongPassword.ts';
import { useWaitingCode } from '../verification/useWaitingCode.ts';

const ChangeEmailMutation = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input) {
      ... on VerificationSent {
        verificationId
        email
        codeExpiresAt
      }
      ... on Problem {
        message
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
      ... on TooManyAttempts {
        tryAgainAt
      }
    }
  }
`);

/** Manage account: a new e-mail. The old one stays until the code of the new one was typed. */
export default function ChangeEmailPage() {
  const t = useWords();
  const words = useFaultWords();
  const [, navigate] = useLocation();
  const { missing, refused } = useWrongPassword();
  const [typed, setTyped, forget] = useDraft('account.email', { email: '' });
  const [password, setPassword] = useState('');
  const { faults, attempt, at, show } = useFaults();
  const { wait } = useWaitingCode();
  const { act, answer, failure, busy } = useAction(ChangeEmailMutation, { secret: true });
  const answered = answer?.changeEmail;

  async function save() {
    if (!show([...faultsIn(typed, { email: textRules.email }, words), ...missing(password)])) return;
    const sent = (await act({ input: { email: typed.email.trim(), password } }))?.changeEmail;
    const faulty = refused(sent, ['email', 'password']);
    if (faulty) show(faulty);
    if (sent?.__typename !== 'VerificationSent') return;
    forget();
    wait({ ...sent, purpose: 'change' });
    navigate(paths.enterCode);
  }
  return (
    <FormPage
      title={t('account.email.title')}
      lead={t('account.email.lead')}
      back={paths.account}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={answered?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={answered.tryAgainAt} />}
      action={t('account.email.send')}
      busy={busy}
      onSubmit={save}
    >
      <EmailField typed={typed} faults={faults} onType={changed => setTyped({ ...typed, ...changed })} />
      <CurrentPasswordField
        hint={t('account.password.why')}
        value={password}
        problem={at('password')}
        onType={setPassword}
      />
    </FormPage>
  );
}
