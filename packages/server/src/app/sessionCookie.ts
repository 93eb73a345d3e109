import type { Door } from './requestGuard.ts';

const secondsOf = { family: 90 * 86_400, staff: 12 * 3_600 };

/** A cookie as the door wants it: no script reads it, no other site sends it. */
export const sessionCookie = ({ cookie, secure, app }: Door, token: string): string =>
  `${cookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${token ? secondsOf[app] : 0}${secure ? '; Secure' : ''}`;
