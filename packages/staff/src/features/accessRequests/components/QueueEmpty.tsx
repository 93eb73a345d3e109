import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useQueueFilter } from '../useQueueFilter.ts';

/** Nobody waits, or nobody whom the filter lets through. */
export function QueueEmpty() {
  const t = useWords();
  const { isOn, showAll } = useQueueFilter();
  return (
    <>
      <div className="pane in-pane">
        <h1>{t('queue.title')}</h1>
        {isOn ? (
          <Empty
            icon="search"
            title={t('filter.none')}
            action={
              <Button kind="second" onClick={showAll}>
                {t('filter.showAll')}
              </Button>
            }
          />
        ) : (
          <Empty icon="tickFull" title={t('queue.empty')}>
            {t('queue.emptyHint')}
          </Empty>
        )}
      </div>
      <div className="pane" />
    </>
  );
}
