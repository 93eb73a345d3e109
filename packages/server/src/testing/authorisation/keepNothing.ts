import type { Pool, PoolClient } from 'pg';

/** A pool whose transactions all answer as if they were kept, and are not: a thousand questions share one world. */
export const keepNothing = (pool: Pool): Pool =>
  standIn(pool, { connect: async () => withoutCommit(await pool.connect()) });

const withoutCommit = (client: PoolClient): PoolClient =>
  standIn(client, {
    query: async (statement: unknown) =>
      statement === 'COMMIT'
        ? { ...(await client.query('ROLLBACK')), command: 'COMMIT' }
        : client.query(statement as string),
  });

const standIn = <Thing extends object>(thing: Thing, instead: object): Thing =>
  new Proxy(thing, {
    get(target, key) {
      if (key in instead) return instead[key as never];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
