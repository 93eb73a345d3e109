import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { BenchDatabase } from '../database/benchDatabase.ts';
import { Connection, post } from '../list/connection.ts';
import { decide } from '../live/decide.ts';
import { signOutEverywhere } from '../live/liveDocuments.ts';
import type { Leaver } from './people.ts';

const id = createHash('sha256').update(signOutEverywhere).digest('hex');

/**
 * Signs these people out, 20 a second, by turns through the one server process and the other; as soon as one is out, a request that
 * concerns them is decided.
 * @param ports family and staff port of each process
 */
export async function revokeAll(leavers: readonly Leaver[], ports: readonly number[][]): Promise<void> {
  const began = performance.now();
  const revocations = leavers.map(async (leaver, index) => {
    await wait(Math.max(0, began + index * 50 - performance.now()));
    const [here, there] = index % 2 === 0 ? [ports[0]!, ports[1]!] : [ports[1]!, ports[0]!];
    await signOut(leaver, here[leaver.app === 'family' ? 0 : 1]!);
    await decide({ ...leaver.request, facilityId: '', homeUserId: '' }, there[1]!);
  });
  await Promise.all(revocations);
}

async function signOut({ devices: [phone] }: Leaver, port: number): Promise<void> {
  const connection = new Connection(port);
  const body = { id, variables: { input: { ok: true } } };
  const answer = await connection.ask(post({ port, path: '/graphql', cookie: phone.cookie, body }));
  connection.close();
  if (!answer.includes('"SignedOut"')) throw new Error(`Not signed out: ${answer}`);
}

/** When each of them was signed out, in milliseconds, as PostgreSQL itself wrote it down. */
export async function signedOutAt({ urls }: BenchDatabase): Promise<Map<string, number>> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const { rows } = await owner.query<{ id: string; at: number }>(
    `SELECT by_id AS id, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS at FROM audit_entries WHERE type = 'SIGNED_OUT'`,
  );
  await owner.end();
  return new Map(rows.map(({ id: by, at }) => [by, at]));
}
