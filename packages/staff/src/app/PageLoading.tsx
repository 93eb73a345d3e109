import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

/** Stands in for a page that is on its way. */
export function PageLoading() {
  const t = useWords();
  return (
    <main id="main" className="in-pane">
      <Skeleton label={t('app.loading')} lines={[20, 60, 60, 40]} />
    </main>
  );
}
