import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { ContextWorld } from './createContext.ts';
import type { Door } from './requestGuard.ts';
import { hashOf } from './sessions.ts';

const secondsOf = { family: 90 * 86_400, staff: 12 * 3_600 };

/** A cookie as the door wants it: no script reads it, no other site sends it. */
export const sessionCookie = ({ cookie, secure, app }: Door, token: string) =>
  `${cookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secondsOf[app]}${secure ? '; Secure' : ''}`;

/** `/demo/sign-in/<token>`: signs a person of the demo world in. Never registered in production. */
export function demoSignIn(
  app: FastifyInstance,
  { door, world: { pool, now } }: { door: Door; world: ContextWorld },
): void {
  app.get<{ Params: { token: string } }>('/demo/sign-in/:token', async ({ params }, reply) => {
    const session = randomBytes(16).toString('base64url');
    const { rows } = await pool.query<{ opened: boolean }>('SELECT open_demo_link($1, $2, $3, $4) AS opened', [
      hashOf(params.token),
      door.app,
      hashOf(session),
      now(),
    ]);
    if (!rows[0]?.opened) return reply.redirect('/sign-in?link=unknown');
    return reply.header('set-cookie', sessionCookie(door, session)).header('cache-control', 'no-store').redirect('/');
  });
}
