import { graphql } from '@openvisit/schema/family';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';
import { CurrentPasswordField } from '../components/CurrentPasswordField.tsx';
import { NewPasswordField } from '../components/NewPasswordField.tsx';
import { passwordFault } from '../components/passwordRule.ts';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { useFaultWords } from '../components/useFaultWords.ts';
import { PasswordChanged } from '../manage/PasswordChanged.tsx';
import { useWrongPassword } from '../manage/useWrongPassword.ts';

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on PasswordChanged {
        userName
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

/** Manage account: a new password, after the one that one has. Other devices are signed out. */
export default function ChangePasswordPage() {
  const t = useWords();
  const words = useFaultWords();
  const { missing, refused } = useWrongPassword();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useAction(ChangePasswordMutation, { secret: true });
  const answered = answer?.changePassword;

  async function save() {
    const code = passwordFault(newPassword);
    const found = code ? [{ id: 'newPassword', message: words('newPassword', code) }] : [];
    if (!show([...missing(password), ...found])) return;
    const sent = (await act({ input: { password, newPassword } }))?.changePassword;
    const faulty = refused(sent, ['password', 'newPassword']);
    if (faulty) show(faulty);
  }
  if (answered?.__typename === 'PasswordChanged') return <PasswordChanged />;
  return (
    <FormPage
      title={t('reset.title')}
      lead={t('account.password.lead')}
      back={paths.account}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={answered?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={answered.tryAgainAt} />}
      action={t('reset.do')}
      busy={busy}
      onSubmit={save}
    >
      <CurrentPasswordField
        hint={t('account.password.now')}
        value={password}
        problem={at('password')}
        onType={setPassword}
      />
      <NewPasswordField name="newPassword" value={newPassword} faults={faults} onType={setNewPassword} />
    </FormPage>
  );
}
