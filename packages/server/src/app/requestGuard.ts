import type { IncomingHttpHeaders } from 'node:http';
import type { RunningEnvironment } from '../environment.ts';

export type App = 'family' | 'staff';

/** What belongs to one of the two listeners alone: its origin and its cookie. */
export interface Door {
  app: App;
  url: string;
  /** The family app's, behind both doors. */
  familyUrl: string;
  port: number;
  cookie: string;
  secure: boolean;
  origins: ReadonlySet<string>;
}

/** Cookies do not know ports, so each listener reads its own cookie alone. */
export function doorOf(app: App, { production, familyUrl, staffUrl, familyPort, staffPort }: RunningEnvironment): Door {
  const [url, port] = app === 'family' ? [familyUrl, familyPort] : [staffUrl, staffPort];
  const secure = url.startsWith('https:');
  const local = production ? [] : ['localhost', '127.0.0.1', '[::1]'].map(host => `http://${host}:${port}`);
  return {
    app,
    url,
    familyUrl,
    port,
    secure,
    cookie: `${secure ? '__Host-' : ''}ov_${app}`,
    origins: new Set([url, ...local]),
  };
}

/** @returns why a POST, an upload or a WebSocket may not come in, or nothing */
export function originProblem(door: Door, headers: IncomingHttpHeaders): string | undefined {
  if (headers.origin !== undefined) {
    return door.origins.has(headers.origin) ? undefined : 'This origin may not send requests here.';
  }
  return headers.authorization?.startsWith('Bearer ') ? undefined : 'A request without an Origin needs an API key.';
}

/** A page of another site can send none of these headers without asking first; a key it does not know besides. */
export const hasPreflightHeader = (headers: IncomingHttpHeaders) =>
  headers['x-openvisit'] !== undefined ||
  headers['apollo-require-preflight'] !== undefined ||
  headers.authorization !== undefined;

/** One cookie out of the header. */
export const cookieOf = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
