import pg from 'pg';

/**
 * Connections for what is counted beside an operation's transaction. Their own: an operation that counts holds a connection of the
 * large pool already, and as many as that has could wait for one more for ever.
 * @param url as openvisit_app
 */
export function createCountPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    idleTimeoutMillis: 600_000,
    connectionTimeoutMillis: 5_000,
    application_name: 'openvisit count',
  });
  // A connection that breaks while nobody uses it is replaced by the next who counts.
  pool.on('error', () => undefined);
  return pool;
}
