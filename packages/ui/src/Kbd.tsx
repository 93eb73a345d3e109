import type { ReactNode } from 'react';

/** A key printed on the control that it works. Screen readers hear `aria-keyshortcuts` of the control instead. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
