import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';

/** No password at hand, no account yet, or only a question. */
export function OtherWaysIn() {
  const t = useWords();
  return (
    <>
      <p className="links">
        <a href={paths.forgotPassword}>{t('signIn.forgot')}</a>
      </p>
      <section>
        <h2>{t('signIn.new')}</h2>
        <TodoList
          items={[
            { icon: 'plus', title: t('signIn.signUp'), detail: t('signIn.signUpHow'), href: paths.signUp },
            { icon: 'question', title: t('signIn.help'), href: paths.statuses },
          ]}
        />
      </section>
      {isDemo() && <p className="quiet small">{t('signIn.link')}</p>}
    </>
  );
}

/** A demo is on this very machine; a real address never is. */
const isDemo = () => ['localhost', '127.0.0.1'].includes(location.hostname);
