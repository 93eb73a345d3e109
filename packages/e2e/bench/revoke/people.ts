import pg from 'pg';
import type { BenchDatabase } from '../database/benchDatabase.ts';
import type { Watcher } from '../live/world.ts';

/** Somebody who signs out everywhere: two devices, each with a screen open at another server process. */
export interface Leaver {
  accountId: string;
  app: 'family' | 'staff';
  devices: [Watcher, Watcher];
  /** A request that concerns them, decided right after they left. */
  request: { id: string; officer: string };
}

interface Row {
  accountId: string;
  n: number;
  requestId: string;
  officer: number;
}

/** 150 families, and 50 officers who decide nothing in this bench; each with the request of a family that is theirs alone. */
export async function leaversOf({ urls }: BenchDatabase): Promise<Leaver[]> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  await owner.query(secondDevices);
  const [families, officers] = [await owner.query<Row>(leavingFamilies), await owner.query<Row>(leavingOfficers)];
  await owner.end();
  return [...families.rows.map(row => leaver('family', row)), ...officers.rows.map(row => leaver('staff', row))].sort(
    (one, other) => (one.accountId < other.accountId ? -1 : 1),
  );
}

/** Everybody else: 600 families with one screen each, whom nobody signs out. */
export const bystanders = (): Watcher[] =>
  Array.from({ length: 600 }, (_, i) => ({ app: 'family', cookie: `ov_family=family-${200 + i}`, topic: '' }));

function leaver(app: Leaver['app'], { accountId, n, requestId, officer }: Row): Leaver {
  const device = (name: string): Watcher => ({ app, cookie: `ov_${app}=${name}-${n}`, topic: accountId });
  const devices: [Watcher, Watcher] = [device(app), device(`${app}-laptop`)];
  return { accountId, app, devices, request: { id: requestId, officer: `ov_staff=staff-${officer}` } };
}

const secondDevices = `
  INSERT INTO sessions (token_hash, home_user_id, created_at, last_seen_at, expires_at)
  SELECT sha256(convert_to('family-laptop-' || n, 'UTF8')), bench_id('home user', n), now(), now(), now() + interval '1 day'
    FROM generate_series(0, 149) n;
  INSERT INTO sessions (token_hash, staff_member_id, created_at, last_seen_at, expires_at)
  SELECT sha256(convert_to('staff-laptop-' || n, 'UTF8')), bench_id('staff', n), now(), now(), now() + interval '1 day'
    FROM generate_series(150, 199) n`;

const leavingFamilies = `
  SELECT bench_id('home user', n) AS "accountId", n, bench_id('request', n) AS "requestId", n % 20 AS officer FROM generate_series(0, 149) n`;
/** Of a family whose screen stays open, at the officer's facility. */
const leavingOfficers = `
  SELECT bench_id('staff', n) AS "accountId", n, bench_id('request', n + 50) AS "requestId", (n + 50) % 20 AS officer
    FROM generate_series(150, 199) n`;
