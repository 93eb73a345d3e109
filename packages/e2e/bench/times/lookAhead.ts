import { createRequire } from 'node:module';
import { Pool } from 'pg';
import { built } from '../database/built.ts';

/** A day as the server tells it; said here, since the compiler reads the server's own types with other settings. */
interface OpenDay {
  date: string;
  state: string;
  times: { startsAt: Date; endsAt: Date; utcOffset: string }[];
}
interface OpenTimes {
  openTimes(context: object, args: object): Promise<OpenDay[]>;
}
type Transactions = typeof import('../../../server/src/shared/viewerTransaction.ts');
type Viewers = typeof import('../../../server/src/shared/viewer.ts');

interface Statement {
  text: string;
  values: unknown[];
}

interface Plan {
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
}

const now = new Date('2030-03-01T19:00:00Z');

/** One family that looks for a time at the busy facility of `manyVisits.sql`, with 28 days before it. */
export async function openFamily(appUrl: string) {
  createRequire(new URL('../../../server/package.json', import.meta.url))('reflect-metadata'); // of the server, as the server does
  const { openTimes } = await built<OpenTimes>('features/visits/times/openTimes');
  const { ViewerTransaction } = await built<Transactions>('shared/viewerTransaction');
  const { Language, Role, Standing } = await built<Viewers>('shared/viewer');
  const pool = new Pool({ connectionString: appUrl, max: 1, pipeline: true } as ConstructorParameters<typeof Pool>[0]);
  pool.on('error', () => undefined); // a fault ends the database before its line
  const { rows } = await pool.query<Record<'facility' | 'person' | 'family', string>>(
    `SELECT md5('facility 1')::uuid AS facility, md5('person 7')::uuid AS person, md5('family 8')::uuid AS family`,
  );
  const { facility, person, family } = rows[0]!;
  const who = { role: Role.HOME_USER, accountId: family, sessionId: null, facilityIds: [] };
  const viewer = { ...who, language: Language.EN, standing: Standing.FULL };
  const args = { facilityId: facility, incarceratedPersonId: person, kind: 'REMOTE', durationMinutes: 25 };
  const asked: Statement[] = [];

  async function look(): Promise<OpenDay[]> {
    const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
    asked.length = 0;
    const query = (text: string, values: unknown[], name?: string) => {
      asked.push({ text, values });
      return db.query(text, values, name);
    };
    const context = { viewer, db: { query }, now: () => now, loaders: new Map() };
    const days = await openTimes(context, { ...args, from: '2030-03-02', to: '2030-03-29' });
    await db.close();
    return days;
  }

  return {
    look,
    asked,
    /** The statements of the last look alone. */
    async statementsAlone(): Promise<void> {
      const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
      await Promise.all(asked.map(({ text, values }, n) => db.query(text, values, `alone${n}`)));
      await db.close();
    },
    /** How many buffers they read, all together. */
    async buffers(): Promise<number> {
      const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
      let sum = 0;
      for (const { text, values } of asked) {
        await db.query(text, values); // what a connection learns once about tables and functions does not count
        const [row] = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
          `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
          values,
        );
        const [{ Plan: plan }] = row!['QUERY PLAN'];
        console.log(
          `${text.slice(0, 60).replace(/\s+/g, ' ')}: ${plan['Shared Hit Blocks'] + plan['Shared Read Blocks']} buffers`,
        );
        sum += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      }
      await db.close();
      return sum;
    },
    end: () => pool.end(),
  };
}
