import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { BackLink } from '../../../page/FormPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { isSigningOut, leaveSignedOut } from '../../../page/wantedPath.ts';
import { CurrentPasswordField } from '../components/CurrentPasswordField.tsx';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { WhatDeletingDoes } from '../manage/WhatDeletingDoes.tsx';
import { useWrongPassword } from '../manage/useWrongPassword.ts';

const DeleteAccountMutation = graphql(`
  mutation DeleteAccount($input: DeleteAccountInput!) {
    deleteAccount(input: $input) {
      ... on AccountDeleted {
        ok
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

/** Manage account: the end of it. Says plainly what goes and what stays, and asks for the password. */
export default function DeleteAccountPage() {
  const t = useWords();
  const { missing, refused } = useWrongPassword();
  const [password, setPassword] = useState('');
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useAction(DeleteAccountMutation, { secret: true });
  const answered = answer?.deleteAccount;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!show(missing(password))) return;
    isSigningOut(true, paths.goodbye); // the line may hear of it before the answer is here
    const sent = (await act({ input: { password } }))?.deleteAccount;
    if (sent?.__typename === 'AccountDeleted') return leaveSignedOut();
    isSigningOut(false);
    const faulty = refused(sent, ['password']);
    if (faulty) show(faulty);
  }
  return (
    <Page title={t('account.delete.title')}>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure && <FailureNote failure={failure} />}
      {answered?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={answered.tryAgainAt} />}
      <div>
        <BackLink to={paths.account} />
        <Title lead={t('account.delete.lead')}>{t('account.delete.title')}</Title>
      </div>
      <WhatDeletingDoes />
      <form className="stack" noValidate onSubmit={submit}>
        <CurrentPasswordField
          hint={t('account.password.why')}
          value={password}
          problem={at('password')}
          onType={setPassword}
        />
        <Button type="submit" kind="stop" wide busy={busy}>
          {t('account.delete.do')}
        </Button>
        <Button kind="second" wide href={paths.account}>
          {t('account.delete.keep')}
        </Button>
      </form>
    </Page>
  );
}
