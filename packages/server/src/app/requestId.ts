import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** What may stand in a log and in a header, whoever sent it. */
const usable = /^[\w.:-]{8,64}$/;

/** Twelve digits in groups, which a person can say on the telephone and an operator find in the log. */
export const newRequestId = (): string =>
  String(randomInt(10 ** 12))
    .padStart(12, '0')
    .replace(/\B(?=(\d{4})+$)/g, '-');

/**
 * Names each request: as a trusted proxy did under `x-request-id`, so that its log and ours tell of the same, else by a number of ours.
 * @param trustedProxies addresses or CIDR ranges
 */
export function requestIds(trustedProxies: string[]): (request: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile(trustedProxies);
  return ({ headers, socket }) => {
    const given = headers['x-request-id'];
    const believed = typeof given === 'string' && usable.test(given) && isTrusted(socket.remoteAddress ?? '', 0);
    return believed ? given : newRequestId();
  };
}
