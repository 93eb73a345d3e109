import { ApolloClient, type PossibleTypesMap } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { ErrorLink } from '@apollo/client/link/error';
import { connection as pageConnection, type ConnectionStore } from './connection.ts';
import { createCache } from './createCache.ts';
import { documentIdOf } from './documentId.ts';
import { hasCode } from './graphqlErrors.ts';
import { httpLink } from './httpLink.ts';
import type { Lock } from './lock.ts';
import { isOutdated } from './outdated.ts';
import { patience } from './patience.ts';
import type { SocketOptions } from './socket.ts';
import { socketLink } from './socketLink.ts';
import { versionGuard } from './versionGuard.ts';

export interface ClientOptions {
  /** From `@openvisit/schema/possibleTypes.json`. */
  possibleTypes: PossibleTypesMap;
  /** The session is over: leave for the sign-in page. May be called more than once. */
  onSignedOut(): void;
  /** The server was updated and no longer knows what this page asks: load it anew, if nothing is lost by it. */
  onOutdated?(): void;
  /** The server was updated and took nothing of what was pressed. The page may hold what somebody is typing: they choose when to load it. */
  onOutdatedAction?(): void;
  /** For staff, whose sessions lock when nobody is there. */
  guard?: SessionGuard;
  /** `/graphql` of this origin unless told. */
  url?: URL;
  connection?: ConnectionStore;
  /** Shorter times, for tests. */
  socket?: Partial<Pick<SocketOptions, 'pingEvery' | 'answerWithin' | 'retryWait'>>;
}

/** A session that can be locked. */
export interface SessionGuard {
  lock: Lock;
  /** What stands between the pages and the line. */
  links: readonly ApolloLink[];
}

/** The Apollo client of both apps: trusted documents by POST, subscriptions by a socket, and nothing old over something new. */
export function createClient(options: ClientOptions): ApolloClient {
  const {
    possibleTypes,
    onSignedOut,
    guard,
    url = new URL('/graphql', location.href),
    connection = pageConnection,
  } = options;
  const onResync = () => readAgain(client);
  const retryWait = waitFor(guard, options.socket?.retryWait);
  const loadSocket = once(async () => {
    const { openSocket } = await import('./socket.ts');
    const onLocked = () => guard?.lock.shut();
    return openSocket({
      url: socketUrl(url),
      connection,
      onSignedOut,
      onLocked,
      onResync,
      ...options.socket,
      retryWait,
    });
  });

  const client = new ApolloClient({
    link: ApolloLink.from([
      watchForRefusals(options),
      versionGuard(),
      ...(guard?.links ?? []),
      ApolloLink.split(
        ({ operationType }) => operationType === 'subscription',
        socketLink(loadSocket, retryWait),
        httpLink(url.href),
      ),
    ]),
    cache: createCache(possibleTypes),
    dataMasking: true,
    // After a reconnect a page asks anew. It must not be handed the question that still hangs on the line that is gone.
    queryDeduplication: false,
  });
  return client;
}

/**
 * Reads again all that is shown. What the cache holds is read by a question of its own: where the line is lost anew, the page
 * keeps what it shows and what is typed on it, and the next connect reads again. A refetch that fails would fail the page; an answer
 * that still hangs on the line before is not waited for.
 */
function readAgain(client: ApolloClient): void {
  for (const shown of client.getObservableQueries('active')) {
    const { query, variables, options } = shown;
    const { loading, error, dataState } = shown.getCurrentResult();
    const isKept = options.fetchPolicy !== 'no-cache' && dataState === 'complete' && !loading && !error;
    const anew = { query, variables, fetchPolicy: 'network-only', context: { queryDeduplication: false } } as const;
    const reading = isKept ? client.query(anew) : shown.refetch();
    void reading.catch(() => undefined);
  }
}

/** A locked session gets no socket: the next try waits until it is open. */
const waitFor =
  (guard: SessionGuard | undefined, wait = patience) =>
  async (retries: number) => {
    if (guard?.lock.isShut()) return guard.lock.whenOpen();
    return wait(retries);
  };

function watchForRefusals({ onSignedOut, onOutdated, onOutdatedAction }: ClientOptions): ApolloLink {
  return new ErrorLink(({ error, operation: { query, operationType } }) => {
    if (hasCode(error, 'UNAUTHENTICATED')) onSignedOut();
    else if (documentIdOf(query) && isOutdated(error))
      (operationType === 'mutation' ? onOutdatedAction : onOutdated)?.();
  });
}

function socketUrl(url: URL): string {
  const socket = new URL(url);
  socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return socket.href;
}

/** Runs once; a failure (the chunk did not load) may be tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    }));
}
