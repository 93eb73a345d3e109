import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { usePageTitle } from '../features/accounts/usePageTitle.ts';
import { paths } from './paths.ts';

/** An address that is not ours. */
export function NotFoundPage() {
  const t = useWords();
  usePageTitle(t('notFound.title'));
  return (
    <main id="main" className="in-pane">
      <Empty
        icon="question"
        title={t('notFound.title')}
        action={<Button href={paths.requests}>{t('notFound.action')}</Button>}
      >
        {t('notFound.hint')}
      </Empty>
    </main>
  );
}
