import { PageHeader } from '@openvisit/ui/PageHeader.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useChangeLanguage } from './InLanguage.tsx';
import { PageMenu } from './PageMenu.tsx';

/** The frame of a page that is on its way: the same header, then its shape. */
export function LoadingPage() {
  const t = useWords();
  return (
    <div className="page">
      <PageHeader onLanguage={useChangeLanguage()} menu={<PageMenu />} />
      <main id="main">
        <div className="column body">
          <Skeleton label={t('app.loading')} lines={[40, 85, 65, 0, 95, 90, 75]} />
        </div>
      </main>
    </div>
  );
}
