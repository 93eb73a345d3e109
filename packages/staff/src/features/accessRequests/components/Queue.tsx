import { announce } from '@openvisit/ui/announce.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { useNow } from '../useNow.ts';
import type { QueueState } from '../useQueue.ts';
import { QueueFilterFields } from './QueueFilterFields.tsx';
import { QueueRow } from './QueueRow.tsx';
import { QueueTitle } from './QueueTitle.tsx';

interface Props {
  queue: QueueState;
  current: string | undefined;
}

/** The left pane: who waits, oldest first. On a small screen the list opens on demand. */
export function Queue({ queue, current }: Props) {
  const t = useWords();
  const now = useNow(60_000);
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    setOpen(false);
    list.current?.querySelector('.at')?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);

  useEffect(() => {
    if (queue.newCount > 0) announce(t('queue.newSaid', { count: queue.newCount }));
  }, [queue.newCount, t]);

  return (
    <>
      <div className="pane-head">
        <QueueTitle queue={queue} />
        <div className="queue-tools">
          {queue.newCount > 0 && (
            <Button slim icon="down" onClick={() => void queue.showNew()}>
              {t('queue.new', { count: queue.newCount })}
            </Button>
          )}
          <Button slim kind="second" className="only-small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'queue.hideList' : 'queue.showList')}
          </Button>
        </div>
        <QueueFilterFields />
      </div>
      {!queue.shown && (
        <div className="rows open">
          {queue.error ? (
            <TryAgain failure={queue.error} onTry={queue.tryAgain} />
          ) : (
            <Skeleton label={t('queue.loading')} lines={[80, 80, 80, 80, 80]} />
          )}
        </div>
      )}
      {queue.shown && (
        <ol className={open ? 'rows open' : 'rows'} ref={list}>
          {queue.shown.map((id, index) => (
            <QueueRow key={id} requestId={id} place={index + 1} current={id === current} now={now} />
          ))}
        </ol>
      )}
      {queue.hasMore && (
        <p className="rows-more">
          <Button kind="second" slim busy={queue.loadingMore} onClick={() => void queue.showMore()}>
            {t('queue.more')}
          </Button>
        </p>
      )}
    </>
  );
}
