import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../shared/viewer.ts';
import { cookieOf, type Door } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';

const keyIn = (header: unknown): string | undefined =>
  typeof header === 'string' ? /^Bearer (.+)$/.exec(header)?.[1] : undefined;

/**
 * Who opens a socket: a program by its key, which stands in the request's header `authorization` or in the first message's
 * `payload.authorization`; else whose cookie a page of our own sent along. A request without an Origin comes from no page: its cookie
 * says nothing.
 */
export async function viewerOfSocket(
  { headers }: IncomingMessage,
  params: Record<string, unknown> | undefined,
  { sessions, door, onWrongKey }: { sessions: Sessions; door: Door; onWrongKey(): Promise<unknown> },
): Promise<Viewer | null> {
  const key = keyIn(headers.authorization) ?? keyIn(params?.['authorization']);
  if (key) {
    const viewer = await sessions.viewerOfKey(key);
    if (!viewer) await onWrongKey();
    return viewer;
  }
  return headers.origin === undefined ? null : sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie));
}
