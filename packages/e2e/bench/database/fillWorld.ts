import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { BenchDatabase } from './benchDatabase.ts';

/** Runs bench/database/<name>.sql as the owner, and lets PostgreSQL look at what is there now. */
export async function fillWorld({ urls }: BenchDatabase, name: string): Promise<void> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  await owner.query(await readFile(new URL(`./${name}.sql`, import.meta.url), 'utf8'));
  await owner.query('VACUUM ANALYZE');
  await owner.end();
}
