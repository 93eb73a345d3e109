import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

/** Whether this process takes requests, and whether what it depends on answers. */
export const createHealth = (pool: Pool) => ({
  ready: false,
  database: () =>
    pool.query('SELECT 1').then(
      () => 'up' as const,
      () => 'down' as const,
    ),
});
export type Health = ReturnType<typeof createHealth>;

/** `/health/live` stays true while the database is down; `/health/ready` names each dependency. */
export function healthRoutes(app: FastifyInstance, health: Health): void {
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const database = await health.database();
    const ready = health.ready && database === 'up';
    return reply.code(ready ? 200 : 503).send({ ready, database });
  });
}
