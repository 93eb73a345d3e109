import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon.tsx';
import type { Family } from './status.ts';
import { useWords } from './words.tsx';

interface ConfirmationProps {
  /** What was done: "Your request was sent to Riverbend County Jail." */
  title: ReactNode;
  /** The number to keep, where there is one. */
  reference?: ReactNode;
  family?: Family;
  /** Who does what next, by when. */
  lead?: ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The end of a journey: what was done, the number to keep if there is one. What happens next follows below, as a `Road`. */
export function Confirmation({ title, reference, family = 'good', lead, headingRef }: ConfirmationProps) {
  const t = useWords();
  return (
    <div className={`field ${family}`}>
      <div className="column">
        <p className={`status ${family}`}>
          <Icon name="tickFull" />
          {t('ui.confirmation.done')}
        </p>
        <h1 ref={headingRef} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
        {reference && (
          <p className="reference">
            {t('ui.confirmation.reference')} <b className="num">{reference}</b>
          </p>
        )}
      </div>
    </div>
  );
}
