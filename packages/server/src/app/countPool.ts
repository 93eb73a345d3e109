import pg from 'pg';
import { UnnamedClient } from '../database/unnamedClient.ts';
import type { Reach } from './dataSource.ts';

/**
 * Connections for what is counted beside an operation's transaction. Their own: an operation that counts holds a connection of the
 * large pool already, and as many as that has could wait for one more for ever.
 * @param url as openvisit_app
 */
export function createCountPool(url: string, { pooled = false }: Reach = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    ...(pooled && { Client: UnnamedClient }),
    idleTimeoutMillis: 600_000,
    connectionTimeoutMillis: 5_000,
    application_name: 'openvisit count',
  });
  // A connection that breaks while nobody uses it is replaced by the next who counts.
  pool.on('error', () => undefined);
  return pool;
}
