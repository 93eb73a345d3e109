import pg from 'pg';
import { StartProblem } from './startProblem.ts';

/** Opens one connection for a start-up task. A refusal becomes one line that names the variable it came from. */
export async function connect(connectionString: string, named: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // A lost connection fails the statement that runs on it; between statements there is nobody to tell.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new StartProblem(`Cannot connect to PostgreSQL by ${named}: ${message || code}.`);
  }
}

/** A connection URL for PostgreSQL on this machine. */
export function localUrl(port: number, database: string, role: string, password: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
