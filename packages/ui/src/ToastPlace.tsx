import type { ReactNode } from 'react';

/** Where toasts float: above the bar at the thumb, at the foot of the staff app. Once per app. */
export function ToastPlace({ children }: { children?: ReactNode }) {
  return <div className="toast-place">{children}</div>;
}
