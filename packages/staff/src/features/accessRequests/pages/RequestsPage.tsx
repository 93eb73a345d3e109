import { Empty } from '@openvisit/ui/Empty.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useParams } from 'wouter';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { ReviewPanes } from '../components/ReviewPanes.tsx';
import { useQueue } from '../useQueue.ts';
import '../../accounts/facts.css';
import '../checks.css';
import '../decide.css';
import '../review.css';

/** The review queue: who waits, what they sent, the decision. */
export default function RequestsPage() {
  const t = useWords();
  const { requestId } = useParams<{ requestId?: string }>();
  const queue = useQueue();
  usePageTitle(t('queue.title'));

  if (!queue.shown) {
    return (
      <main id="main" className="pane in-pane">
        {queue.error ? (
          <TryAgain onTry={queue.tryAgain} />
        ) : (
          <Skeleton label={t('queue.loading')} lines={[30, 80, 80, 80, 80]} />
        )}
      </main>
    );
  }
  if (queue.shown.length === 0 && !requestId) {
    return (
      <main id="main" className="pane in-pane">
        <h1>{t('queue.title')}</h1>
        <Empty icon="tickFull" title={t('queue.empty')}>
          {t('queue.emptyHint')}
        </Empty>
      </main>
    );
  }
  return <ReviewPanes queue={queue} requestId={requestId} />;
}
