import pg from 'pg';

/**
 * A pool of a test. `end()` answers before the last goodbye has arrived; when the cluster stops right then, the pool is told of an error
 * that is none.
 */
export function testPool(url: string, options: { max?: number; pipeline?: boolean } = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, ...options } as pg.PoolConfig);
  pool.on('error', () => undefined);
  return pool;
}
