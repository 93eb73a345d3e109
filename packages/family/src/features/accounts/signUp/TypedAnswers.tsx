import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { formatDate } from '@openvisit/ui/formatDateTime.ts';
import { isoDateOf } from '@openvisit/ui/forms/typedDate.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Change } from '../../../page/Change.tsx';
import { addressInput, addressLine } from '../components/addressForm.ts';
import type { StepName } from './steps.ts';
import type { TypedAccount } from './typedAccount.ts';
import { typedPassword } from './typedPassword.ts';

/** All that was typed, each with the way back to it. The password is told by its length. */
export function TypedAnswers({ account }: { account: TypedAccount }) {
  const t = useWords();
  const language = useLanguage();
  const born = isoDateOf(account.born);
  const row = (step: StepName, question: string, answer: ReactNode) => (
    <Answer question={question} action={<Change to={paths.signUpStep(step)}>{question}</Change>}>
      {answer}
    </Answer>
  );

  return (
    <Answers>
      {row('birth', t('field.dateOfBirth'), born && formatDate(born, 'UTC', language))}
      {row('name', t('account.name'), `${account.givenName} ${account.familyName}`)}
      {row('address', t('account.address'), addressLine(addressInput(account)))}
      {row('reach', t('account.email'), account.email)}
      {row('reach', t('account.phone'), account.phone)}
      {row('password', t('field.password'), t('signUp.check.letters', { count: [...typedPassword()].length }))}
    </Answers>
  );
}
