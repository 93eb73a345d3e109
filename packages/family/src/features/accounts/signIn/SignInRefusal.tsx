import type { SignInMutation } from '@openvisit/schema/family/graphql.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { TooManyNote } from '../components/TooManyNote.tsx';

/** Why the door stays shut. Whether the name or the password is wrong nobody is told. */
export function SignInRefusal({ refused }: { refused: SignInMutation['signIn'] | undefined }) {
  const t = useWords();
  const forgot = <a href={paths.forgotPassword}>{t('signIn.forgot')}</a>;
  if (refused?.__typename === 'TooManyAttempts') {
    const meanwhile = (
      <>
        {t('signIn.tooManyHow')} {forgot}
      </>
    );
    return <TooManyNote tryAgainAt={refused.tryAgainAt} meanwhile={meanwhile} />;
  }
  if (refused?.__typename !== 'SignInRefused') return null;
  return (
    <Note family="stop" icon="warning" role="alert" title={t('signIn.refused')}>
      {t('signIn.refusedHow')} {forgot}
    </Note>
  );
}
