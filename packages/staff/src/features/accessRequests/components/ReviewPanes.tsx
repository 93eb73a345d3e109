import { useSuspenseQuery } from '@apollo/client/react';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { ToastPlace } from '@openvisit/ui/ToastPlace.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { Suspense, useRef, useState } from 'react';
import { QueueRequest } from '../queueQuery.ts';
import type { QueueState } from '../useQueue.ts';
import { useLeavingPage } from '../decisions/useLeavingPage.ts';
import { useWalk, type Walk } from '../useWalk.ts';
import { DecisionPane } from './DecisionPane.tsx';
import { PendingToast } from './PendingToast.tsx';
import { Queue } from './Queue.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { QueueKeys } from './QueueKeys.tsx';
import { RequestGone } from './RequestGone.tsx';
import { RequestPane } from './RequestPane.tsx';
import { TroubleToasts } from './TroubleToast.tsx';

/** Three panes: queue, request, decision. */
export function ReviewPanes({ queue, requestId }: { queue: QueueState; requestId: string | undefined }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const walk = useWalk(queue, requestId, heading);
  useLeavingPage();

  return (
    <main id="main" className="three">
      <section className="pane queue" aria-label={t('queue.title')}>
        <Queue queue={queue} current={walk.current} />
        <QueueKeys walk={walk} />
      </section>
      <Suspense fallback={<RequestLoading />}>
        {walk.current ? (
          <RequestAndDecision requestId={walk.current} walk={walk} heading={heading} />
        ) : (
          queue.shown && <QueueEmpty />
        )}
      </Suspense>
      <ToastPlace>
        <TroubleToasts current={walk.current} />
        <PendingToast onUndone={walk.goTo} />
      </ToastPlace>
    </main>
  );
}

interface BothProps {
  requestId: string;
  walk: Walk;
  heading: React.RefObject<HTMLHeadingElement | null>;
}

function RequestAndDecision({ requestId, walk, heading }: BothProps) {
  const t = useWords();
  const [seen, setSeen] = useState<{ of: string; documentIds: readonly string[] }>();
  const { accessRequest } = useSuspenseQuery(QueueRequest, { variables: { id: requestId } }).data;

  if (!accessRequest) return <RequestGone />;
  return (
    <>
      <section className="pane req" aria-label={t('request.title')} key={`${requestId}-request`}>
        <RequestPane
          request={accessRequest}
          headingRef={heading}
          onSeen={documentIds => setSeen({ of: requestId, documentIds })}
        />
      </section>
      <section className="pane deciding" aria-label={t('decide.title')} key={`${requestId}-decision`}>
        <DecisionPane
          request={accessRequest}
          seen={seen?.of === requestId ? seen.documentIds : undefined}
          onDecided={walk.toNextWaiting}
          onSkip={walk.next}
        />
      </section>
    </>
  );
}

function RequestLoading() {
  const t = useWords();
  return (
    <>
      <div className="pane in-pane">
        <Skeleton label={t('request.loading')} lines={[35, 60, 100, 100, 80, 80]} />
      </div>
      <div className="pane" />
    </>
  );
}
