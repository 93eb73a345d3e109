import { useConnection } from '@openvisit/live/useConnection.ts';
import { Reconnecting } from '@openvisit/ui/Reconnecting.tsx';

/** The banner that says when the page is not live; nothing while it is. */
export function Connected() {
  return <Reconnecting shown={useConnection() !== 'live'} />;
}
