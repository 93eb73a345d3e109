import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import type { WebSocket } from 'ws';
import { placeOf } from '../features/accounts/signIn/attempts.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { SocketLimits } from './limits/socketLimits.ts';

/** Closes a socket that asks for too much. A page of ours comes back after a pause that grows. */
export const tooMany = 4429;

/** Milliseconds in which a socket's messages are counted. */
const window = 10_000;

/** Counts what is open under a name. */
function counter() {
  const counts = new Map<string, number>();
  return {
    of: (name: string) => counts.get(name) ?? 0,
    add(name: string): () => void {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return () => {
        const left = (counts.get(name) ?? 0) - 1;
        if (left > 0) counts.set(name, left);
        else counts.delete(name);
      };
    },
  };
}

/**
 * Holds the sockets of one server process, of both doors, to their limits: how many of an address that have not said who they are, how many of
 * one account, how much each says. @param trustedProxies addresses or CIDR ranges
 */
export function createSocketGuard(limits: SocketLimits, trustedProxies: string[]) {
  const isTrusted = proxyAddress.compile(trustedProxies);
  const addressOf = (request: IncomingMessage) => proxyAddress(request, isTrusted);
  const placeOfRequest = (request: IncomingMessage) => placeOf({ address: addressOf(request) });
  const [pending, perUser] = [counter(), counter()];
  const settle = new WeakMap<WebSocket, () => void>();

  return {
    limits,

    /** The client's, as trusted proxies tell it. */
    addressOf,

    /** Whether this address may open one more. */
    hasPlace: (request: IncomingMessage): boolean => pending.of(placeOfRequest(request)) < limits.pendingPerAddress,

    /** From here on a socket counts: at its address until it says who it is, and by its messages. */
    watch(socket: WebSocket, request: IncomingMessage): void {
      const settled = once(pending.add(placeOfRequest(request)));
      settle.set(socket, settled);
      socket.once('close', settled);
      let [count, since] = [0, performance.now()];
      const heard = () => {
        if (performance.now() - since > window) [count, since] = [0, performance.now()];
        count += 1;
        if (count > limits.messages) socket.close(tooMany, 'Too many messages');
      };
      socket.on('message', heard);
      socket.on('ping', heard);
    },

    /** The socket has said whose it is. @returns whether this account may have one more */
    admit(socket: WebSocket, { accountId }: Viewer): boolean {
      settle.get(socket)?.();
      if (perUser.of(accountId) >= limits.perUser) {
        socket.close(tooMany, 'Too many sockets');
        return false;
      }
      if (socket.readyState === socket.OPEN) socket.once('close', perUser.add(accountId));
      return true;
    },
  };
}
export type SocketGuard = ReturnType<typeof createSocketGuard>;

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
