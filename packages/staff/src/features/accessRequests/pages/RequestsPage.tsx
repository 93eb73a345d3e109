import { useWords } from '@openvisit/ui/words.tsx';
import { useParams } from 'wouter';
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
  usePageTitle(t('queue.title'));

  return <ReviewPanes queue={useQueue()} requestId={requestId} />;
}
