import type { ReactNode } from 'react';

/** Questions small, answers medium: for checking what one typed, and for facts. Holds `Answer`s. */
export function Answers({ children }: { children: ReactNode }) {
  return <dl className="answers">{children}</dl>;
}
