import type { ReactNode } from 'react';

interface AnswerProps {
  question: ReactNode;
  children: ReactNode;
  /** A link or button at the right: Change, See. Its words must tell what, if only to those who hear them. */
  action?: ReactNode;
}

/** One question with its answer, inside `Answers`. */
export function Answer({ question, children, action }: AnswerProps) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
      {action && <dd className="do">{action}</dd>}
    </div>
  );
}
