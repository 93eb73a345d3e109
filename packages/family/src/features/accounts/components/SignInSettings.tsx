import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Change } from '../../../page/Change.tsx';
import { languageNames } from './languageNames.ts';

/** How one signs in, where one is signed in, and in which language. */
export function SignInSettings() {
  const t = useWords();
  const language = useLanguage();
  return (
    <section>
      <h2>{t('account.settings')}</h2>
      <Answers>
        <Answer
          question={t('field.password')}
          action={<Change to={paths.changePassword}>{t('field.password')}</Change>}
        >
          {t('account.password.hidden')}
        </Answer>
        <Answer
          question={t('account.language')}
          action={<Change to={paths.changeLanguage}>{t('account.language')}</Change>}
        >
          {languageNames[language]}
        </Answer>
        <Answer
          question={t('account.sessions')}
          action={
            <a href={paths.sessions}>
              {t('account.see')}
              <span className="unseen"> {t('account.sessions')}</span>
            </a>
          }
        >
          {t('account.sessions.hint')}
        </Answer>
      </Answers>
      <p className="links">
        <a href={paths.deleteAccount}>{t('account.delete')}</a>
      </p>
    </section>
  );
}
