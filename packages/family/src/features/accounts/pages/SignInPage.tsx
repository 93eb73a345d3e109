import { Note } from '@openvisit/ui/Note.tsx';
import { TheLine } from '@openvisit/ui/TheLine.tsx';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { rememberWantedPath } from '../../../page/wantedPath.ts';

/** How to sign in. Accounts come with the demo's links for now, so there is nothing to fill in. */
export default function SignInPage() {
  const t = useWords();
  const [wanted] = useState(() => rememberWantedPath(location.search));
  const linkIsUnknown = new URLSearchParams(location.search).get('link') === 'unknown';

  return (
    <Page title={t('signIn.title')}>
      {linkIsUnknown && (
        <Note family="stop" icon="warning" role="alert">
          {t('signIn.unknownLink')}
        </Note>
      )}
      <Title lead={t('signIn.lead')}>{t('signIn.title')}</Title>
      <div aria-hidden="true">
        <TheLine there />
      </div>
      <section>
        <h2>{t('signIn.how')}</h2>
        <TodoList
          items={[
            { icon: 'doorIn', title: t('signIn.link'), detail: t('signIn.demo') },
            { icon: 'turn', title: t('signIn.again'), detail: t('signIn.againHint') },
          ]}
        />
      </section>
      {wanted && <Note icon="right">{t('signIn.return')}</Note>}
      <section>
        <p className="links">
          <a href={paths.statuses}>{t('signIn.help')}</a>
        </p>
      </section>
    </Page>
  );
}
