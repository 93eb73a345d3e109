import type { FastifyInstance } from 'fastify';
import type { ContextWorld } from './createContext.ts';
import type { Door } from './requestGuard.ts';
import { hashOf, newToken } from '../shared/tokens.ts';
import { sessionCookie } from './sessionCookie.ts';

/** `/demo/sign-in/<token>`: signs a person of the demo world in. Never registered in production. */
export function demoSignIn(
  app: FastifyInstance,
  { door, world: { pool, now } }: { door: Door; world: ContextWorld },
): void {
  app.get<{ Params: { token: string } }>('/demo/sign-in/:token', async ({ params }, reply) => {
    const session = newToken();
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
