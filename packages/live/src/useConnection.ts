import { useSyncExternalStore } from 'react';
import { connection, type Connection } from './connection.ts';

/** The state of the line to the server, for a banner: `reconnecting` only after a loss of more than a second. */
export function useConnection(): Connection {
  return useSyncExternalStore(connection.subscribe, connection.get);
}
