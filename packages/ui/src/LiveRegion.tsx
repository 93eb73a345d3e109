import { useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';

/** Where `announce` speaks. Once per app, outside whatever is replaced when the page changes. */
export function LiveRegion() {
  const { text, count } = useSyncExternalStore(announcements.subscribe, announcements.last, announcements.last);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {/* a new element, so that the same words twice are two announcements */}
      <span key={count}>{text}</span>
    </div>
  );
}
