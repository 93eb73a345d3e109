import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface AskedProps {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  children: ReactNode;
}

/** What stands around every box to fill in: the question, a hint, and what is wrong in the words of the error summary. */
export function Asked({ id, label, hint, problem, children }: AskedProps) {
  return (
    <div className={problem ? 'ask wrong' : 'ask'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="why" id={`${id}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

/** Ties a box to its problem first, then to its hint, for those who hear the page. */
export function describedBy(id: string, hint?: string, problem?: string) {
  const ids = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': problem ? true : undefined };
}
