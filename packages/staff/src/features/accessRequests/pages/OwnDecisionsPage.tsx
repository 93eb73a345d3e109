import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { OwnDecisionsTable } from '../components/OwnDecisionsTable.tsx';
import { useOwnDecisions } from '../useOwnDecisions.ts';
import '../../accounts/users.css';
import '../review.css';

/** What I decided: for a question on the phone, or a mistake to put right. */
export default function OwnDecisionsPage() {
  const t = useWords();
  const { decisions, error, tryAgain, hasMore, loadingMore, showMore } = useOwnDecisions();
  usePageTitle(t('decisions.title'));

  return (
    <main id="main" className="pane in-pane users">
      <h1>{t('decisions.title')}</h1>
      {!decisions && !error && <Skeleton label={t('decisions.loading')} lines={[100, 100, 100, 100, 100, 100]} />}
      {!decisions && error && <TryAgain failure={error} onTry={tryAgain} />}
      {decisions?.length === 0 && (
        <Empty icon="tickRing" title={t('decisions.none')}>
          {t('decisions.noneHint')}
        </Empty>
      )}
      {decisions && decisions.length > 0 && <OwnDecisionsTable decisions={decisions} />}
      {hasMore && (
        <p>
          <Button kind="second" busy={loadingMore} onClick={() => void showMore()}>
            {t('users.more')}
          </Button>
        </p>
      )}
    </main>
  );
}
