import pg from 'pg';

/** Connections as openvisit_system. One that breaks is told and replaced; it never takes the process with it. */
export function systemPool(url: string, onBroken: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10, application_name: 'openvisit worker' });
  pool.on('error', onBroken);
  pool.on('connect', client => client.on('error', onBroken));
  return pool;
}
