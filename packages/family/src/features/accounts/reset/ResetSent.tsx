import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords, Words } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { DoneHead } from '../../../page/DoneHead.tsx';
import { Page } from '../../../page/Page.tsx';

/** The same for everybody: whether there is such an account is told in the e-mail alone. */
export function ResetSent({ login }: { login: string }) {
  const t = useWords();
  const head = (
    <DoneHead
      family="turn"
      icon="mail"
      title={t('verify.title')}
      lead={<Words id="reset.sent" values={{ login }} components={{ b: text => <b>{text}</b> }} />}
    />
  );
  return (
    <Page title={t('verify.title')} family="turn" head={head}>
      <section>
        <h2>{t('verify.nothing')}</h2>
        <TodoList
          items={[
            { icon: 'mail', title: t('reset.spam'), detail: t('reset.spamHow') },
            { icon: 'person', title: t('reset.noAccount'), detail: t('reset.noAccountHow'), href: paths.signUp },
          ]}
        />
      </section>
      <p className="links">
        <a href={paths.signIn}>{t('reset.toSignIn')}</a>
      </p>
    </Page>
  );
}
