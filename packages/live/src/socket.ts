import { createClient, type Client } from 'graphql-ws';
import type { ConnectionStore } from './connection.ts';
import { patience } from './patience.ts';

/** The server closes with this code when the session is over; everything else is a fault that passes. */
export const signedOutCode = 4403;

/** The server closes with this code, and opens no socket, while the session is locked. */
export const lockedCode = 4423;

export interface SocketOptions {
  url: string;
  connection: ConnectionStore;
  onSignedOut(): void;
  /** The session is locked. The next try waits as `retryWait` says. */
  onLocked?(): void;
  /** Events may have been lost: read again. Called after every connect, and when the server asks for it. */
  onResync(): void;
  /** Milliseconds from one ping to the next. */
  pingEvery?: number;
  /** Milliseconds within which a ping, or a new connection, must be answered. */
  answerWithin?: number;
  /** Milliseconds to wait before the next try. */
  retryWait?: (retries: number) => Promise<void>;
}

/**
 * A graphql-ws client with a heart-beat. A half-open line (a train in a tunnel, a gateway that forgot us) sends no close
 * event, so a ping without its pong ends the socket, and the client connects again, for ever.
 */
export function openSocket(options: SocketOptions): Client {
  const {
    url,
    connection,
    onSignedOut,
    onLocked,
    onResync,
    pingEvery = 5000,
    answerWithin = 5000,
    retryWait = patience,
  } = options;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const answered = () => clearTimeout(deadline);
  const awaitAnswer = () => {
    answered();
    deadline = setTimeout(() => client.terminate(), answerWithin);
  };

  const client = createClient({
    url,
    keepAlive: pingEvery,
    retryAttempts: Infinity,
    retryWait,
    shouldRetry: failure => codeOf(failure) !== signedOutCode,
    on: {
      connecting: awaitAnswer,
      connected() {
        answered();
        connection.opened();
        onResync();
      },
      ping(received, payload) {
        if (!received) awaitAnswer();
        else if (payload?.['resync']) onResync();
      },
      pong: answered,
      closed(event) {
        answered();
        if (codeOf(event) === signedOutCode) onSignedOut();
        else if (codeOf(event) === lockedCode) onLocked?.();
        else if (codeOf(event) !== 1000) connection.lost();
      },
    },
  });
  return client;
}

/** The close code, if what happened was the close of a socket. */
export function codeOf(failure: unknown): number | undefined {
  return (failure as { code?: number } | null)?.code;
}
