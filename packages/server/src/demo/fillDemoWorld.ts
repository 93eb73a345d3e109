import type pg from 'pg';
import { connect } from '../database/connect.ts';
import type { DocumentStorage } from '../storage/documentStorage.ts';
import { openStorage } from '../storage/openStorage.ts';
import type { S3Settings } from '../storage/s3Storage.ts';
import { type DemoSignIn, readDemoFile, writeDemoFile } from './demoFile.ts';
import { listSignIns, makeDemoLinks, tokensIn } from './demoLinks.ts';
import { demoPeople } from './people.ts';
import { idOf } from './world/ids.ts';
import { insertRows } from './world/insertRows.ts';
import { takePictures } from './world/pictures.ts';
import { demoTables, firstNumber, type TableRows } from './world/tables.ts';

export interface DemoWorldOptions {
  /** NODE_ENV is `production`: then there is no demo world. */
  production: boolean;
  /** Connects as the owner, whose policies let it write every row. */
  ownerUrl: string;
  dataDirectory: string;
  /** Where pictures go instead of the data directory. */
  s3?: S3Settings;
  familyUrl: string;
  staffUrl: string;
  /** All stories are told as of this moment. */
  now: Date;
}

/**
 * Makes the demo world in an empty database, with its pictures and sign-in links, and writes demo.json. In a database that
 * holds it already nothing is made: the same links are listed, with today's statuses and origins. A database of somebody
 * else's facilities is left alone.
 * @returns everybody with their sign-in link
 */
export async function fillDemoWorld(options: DemoWorldOptions): Promise<DemoSignIn[]> {
  if (options.production) throw new Error('There is no demo world in production.');
  const { dataDirectory, familyUrl, staffUrl } = options;
  const client = await connect(options.ownerUrl, "the owner's URL");
  try {
    const { facilities, ours } = await whatIsThere(client);
    if (facilities === 0) await makeWorld(client, options);
    else if (!ours) return [];
    const file = await readDemoFile(dataDirectory);
    const tokens = file && (await areValid(client)) ? tokensIn(file) : await makeDemoLinks(client);
    const people = await listSignIns(client, tokens, { familyUrl, staffUrl });
    await writeDemoFile(dataDirectory, { family: familyUrl, staff: staffUrl, people });
    return people;
  } finally {
    await client.end();
  }
}

async function whatIsThere(client: pg.Client): Promise<{ facilities: number; ours: boolean }> {
  const { rows } = await client.query<{ facilities: number; ours: boolean }>(
    'SELECT count(*)::integer AS facilities, coalesce(bool_or(id = $1), false) AS ours FROM facilities',
    [idOf('facility riverbend')],
  );
  return rows[0]!;
}

/** Links of an older database mean nothing in this one. */
async function areValid(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM demo_links LIMIT 1');
  return rowCount === 1;
}

/** The pictures are taken first, so that the transaction waits for nothing slow. */
async function makeWorld(client: pg.Client, { dataDirectory, s3, now }: DemoWorldOptions): Promise<void> {
  const tables = demoTables(now);
  const documents = await savePictures(openStorage({ dataDirectory, s3 }), now);
  await client.query('BEGIN');
  for (const table of [...tables, documents]) await insertRows(client, table);
  const requests = tables.find(({ table }) => table === 'access_requests')!.rows.length;
  await client.query(`SELECT setval('access_request_numbers', $1)`, [firstNumber + requests - 1]);
  await client.query('COMMIT');
}

async function savePictures(storage: DocumentStorage, now: Date): Promise<TableRows> {
  const pictures = (await Promise.all(demoPeople.map(person => takePictures(person, now)))).flat();
  await Promise.all(pictures.map(({ row, jpeg }) => storage.put(row.storage_key, jpeg)));
  return { table: 'documents', rows: pictures.map(({ row }) => row) };
}
