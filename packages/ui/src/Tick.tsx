import type { InputHTMLAttributes, ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import type { Family } from './status.ts';

interface TickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  children: ReactNode;
  kbd?: string | undefined;
  /** The colour of the row once it is ticked. */
  family?: Family;
}

/** One line with a box to tick: the officer's list of reasons. Group them in `<fieldset className="ticks">`. */
export function Tick({ children, kbd, family, ...input }: TickProps) {
  return (
    <label className={['tick', input.checked && 'on', family].filter(Boolean).join(' ')}>
      <input {...input} type="checkbox" aria-keyshortcuts={kbd} />
      <span>{children}</span>
      {kbd && <Kbd>{kbd}</Kbd>}
    </label>
  );
}
