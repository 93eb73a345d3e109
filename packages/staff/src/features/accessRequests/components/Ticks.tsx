import type { ReactNode } from 'react';
import { Icon } from '@openvisit/ui/Icon.tsx';

interface Props {
  /** Where the error summary's link lands. */
  id: string;
  problem: string | undefined;
  children: ReactNode;
}

/** Boxes to tick, and above them what is wrong with the lot. */
export function Ticks({ id, problem, children }: Props) {
  return (
    <div className={problem ? 'ask wrong' : 'ask'} id={id} tabIndex={-1}>
      {problem && (
        <p className="why">
          <Icon name="warning" />
          {problem}
        </p>
      )}
      <div className="tick-groups">{children}</div>
    </div>
  );
}
