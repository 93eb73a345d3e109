import type { ReactNode } from 'react';

/** A plain page's h1, with the sentence that leads into it. */
export function Title({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <div>
      <h1 tabIndex={-1}>{children}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
