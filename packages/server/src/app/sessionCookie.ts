import type { Door } from './requestGuard.ts';

const secondsOf = { family: 90 * 86_400, staff: 12 * 3_600 };

/** A cookie as the door wants it: no script reads it, no other site sends it. */
export const sessionCookie = ({ cookie, secure, app }: Door, token: string): string =>
  `${cookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${token ? secondsOf[app] : 0}${secure ? '; Secure' : ''}`;

/** Beside the session's cookie, and longer than it: by this a browser is known again after signing out. */
export const deviceCookieName = ({ cookie }: Door) => `${cookie}_device`;

/** Sent with requests of our own pages alone: it opens nothing, so that no link needs it. */
export const deviceCookie = (door: Door, token: string): string =>
  `${deviceCookieName(door)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${365 * 86_400}${door.secure ? '; Secure' : ''}`;
