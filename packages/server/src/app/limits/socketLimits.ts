/** What sockets may ask for, whoever opens them. */
export interface SocketLimits {
  /** Open sockets of one account, or of one API key, at one server process. */
  perUser: number;
  /** Sockets of one address that have not said who they are yet. A facility's whole staff may stand behind one. */
  pendingPerAddress: number;
  /** Seconds until a socket must have said who it is. */
  initSeconds: number;
  /** Subscriptions of one socket at the same time. */
  operations: number;
  /** Messages of one socket in ten seconds. */
  messages: number;
  /** Bytes of one message. */
  messageBytes: number;
}

/** Each limit's setting: the environment variable that moves it. */
export const socketSettings: Record<keyof SocketLimits, string> = {
  perUser: 'SOCKET_MAX_PER_USER',
  pendingPerAddress: 'SOCKET_MAX_PENDING_PER_ADDRESS',
  initSeconds: 'SOCKET_INIT_SECONDS',
  operations: 'SOCKET_MAX_OPERATIONS',
  messages: 'SOCKET_MAX_MESSAGES',
  messageBytes: 'SOCKET_MAX_MESSAGE_BYTES',
};

export const usualSocketLimits: SocketLimits = {
  perUser: 50,
  pendingPerAddress: 1_000,
  initSeconds: 10,
  operations: 20,
  messages: 100,
  messageBytes: 65_536,
};
