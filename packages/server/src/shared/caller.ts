/** The request that brought an operation: which door it came through, and from where. */
export interface Caller {
  app: 'family' | 'staff';
  /** The client's address; X-Forwarded-For counts only from a trusted proxy. */
  address: string;
  /** The User-Agent header, at most 300 letters. */
  device: string;
  /** The family app's public origin: where staff tell families to go. */
  familyUrl: string;
  /** Puts a session's token into the door's cookie on the answer. */
  startSession(token: string): void;
  /** Takes the cookie back on the answer. */
  endSession(): void;
  /** The token that this browser got when somebody signed in to it; as it was sent. */
  knownDevice: string | undefined;
  /** Has the browser keep that token for a year. */
  keepDevice(token: string): void;
}

const notHere = () => {
  throw new Error('Only a request can start or end a session');
};

/** Where no request stands behind an operation: a subscription's event, the worker. */
export const noCaller: Caller = {
  app: 'family',
  address: '',
  device: '',
  familyUrl: '',
  startSession: notHere,
  endSession: notHere,
  knownDevice: undefined,
  keepDevice: notHere,
};
