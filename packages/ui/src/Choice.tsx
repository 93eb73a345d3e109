import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface ChoiceProps {
  legend: ReactNode;
  /** When the page's h1 already asks the question: the legend is only heard. */
  legendUnseen?: boolean;
  /** Where the error summary's link lands. */
  id?: string;
  problem?: string | undefined;
  children: ReactNode;
}

/** A question answered by one of its `Pick` rows. */
export function Choice({ legend, legendUnseen = false, id, problem, children }: ChoiceProps) {
  return (
    <fieldset className={problem ? 'ask wrong' : 'ask'} id={id} tabIndex={id ? -1 : undefined}>
      <div className="choice">
        <legend className={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
        {problem && (
          <p className="why">
            <Icon name="warning" />
            {problem}
          </p>
        )}
        {children}
      </div>
    </fieldset>
  );
}
