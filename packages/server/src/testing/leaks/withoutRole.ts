import pg, { type Pool, type PoolClient } from 'pg';
import { testPool } from '../testPool.ts';

/** A pool that signs in as somebody whom walls do not hold, and leaves out the role that an operation takes on. */
export function withoutRole(url: string): Pool {
  const pool = testPool(url, { max: 1, pipeline: true });
  pool.on('connect', (client: PoolClient) => {
    const query = pg.Client.prototype.query as (this: unknown, ...given: unknown[]) => unknown;
    const bare = (first: unknown, ...rest: unknown[]) =>
      query.call(client, typeof first === 'string' ? first.replace(/SET LOCAL ROLE \w+;/, '') : first, ...rest);
    Object.assign(client, { query: bare });
  });
  return pool;
}
