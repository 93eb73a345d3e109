import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { usePageTitle } from '../page/usePageTitle.ts';
import { paths } from './paths.ts';

/** An address that is not ours. */
export function NotFoundPage() {
  const t = useWords();
  usePageTitle(t('notFound.title'));
  return (
    <main id="main" className="in-pane">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.hint')}</p>
      <Button href={paths.requests}>{t('notFound.action')}</Button>
    </main>
  );
}
