import { useWords } from '@openvisit/ui/words.tsx';
import type { QueueState } from '../useQueue.ts';
import { useQueueCount } from '../useQueueCount.ts';
import { useQueueFilter } from '../useQueueFilter.ts';
import { useSamePromise } from '../useSamePromise.ts';

/** How many wait, or how many the filter lets through. */
export function QueueTitle({ queue }: { queue: QueueState }) {
  const t = useWords();
  const waiting = useQueueCount();
  const promised = useSamePromise();
  const { isOn, filter } = useQueueFilter();

  if (isOn) {
    const count = queue.totalCount;
    const words = filter.changed ? 'queue.changed' : 'queue.filtered';
    return <h2>{count === undefined ? t('queue.title') : t(words, { count })}</h2>;
  }
  return (
    <>
      <h2>{waiting ? t('queue.waiting', { count: waiting }) : t('queue.title')}</h2>
      <p className="small quiet">{promised ? t('queue.promise', { days: promised }) : t('queue.order')}</p>
    </>
  );
}
