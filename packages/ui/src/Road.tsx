import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';
import { useWords } from './words.tsx';

/** One step of the road. `detail` says who and when. */
export interface RoadStep {
  state: 'done' | 'now' | 'next';
  title: ReactNode;
  detail?: ReactNode;
}

const nodes: Record<RoadStep['state'], IconName> = { done: 'tickFull', now: 'now', next: 'ring' };

/** What happened, what happens now (exactly one step), what comes next. */
export function Road({ steps }: { steps: readonly RoadStep[] }) {
  const t = useWords();
  return (
    <ol className="road">
      {steps.map(({ state, title, detail }, index) => (
        <li key={index} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <Icon name={nodes[state]} className="node" />
          <h3>
            {state === 'done' && <span className="unseen">{t('ui.road.done')} </span>}
            {title} {state === 'now' && <span className="tag">{t('ui.road.now')}</span>}
          </h3>
          {detail && <p>{detail}</p>}
        </li>
      ))}
    </ol>
  );
}
