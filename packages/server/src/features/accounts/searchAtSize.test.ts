import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { SignedInContext } from '../../shared/context.ts';
import { Language, Role, Standing, type Viewer } from '../../shared/viewer.ts';
import { ViewerTransaction } from '../../shared/viewerTransaction.ts';
import { createManyPeople } from '../../testing/manyPeople.ts';
import { testPool } from '../../testing/testPool.ts';
import { findHomeUsers } from './findHomeUsers.ts';

const most = 500;

interface Plan {
  'Node Type': string;
  'Function Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

describe('a search among a hundred thousand people, under the policies', () => {
  let pool: Pool;
  let many: Awaited<ReturnType<typeof createManyPeople>>;
  beforeAll(async () => {
    many = await createManyPeople();
    pool = testPool(many.appUrl, { max: 1, pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    await many.end();
  });

  const idOf = (thing: string) =>
    createHash('md5')
      .update(thing)
      .digest('hex')
      .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  const officerOf = (...facilities: number[]): Viewer => ({
    role: Role.OFFICER,
    accountId: idOf('officer 1'),
    sessionId: null,
    facilityIds: facilities.map(number => idOf(`facility ${number}`)),
    language: Language.EN,
    standing: Standing.FULL,
  });

  /** Runs a search as its viewer, and beside it the same statements under EXPLAIN. */
  async function search(viewer: Viewer, args: Parameters<typeof findHomeUsers>[1]) {
    const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
    const costs: { inFunction: number; inAll: number }[] = [];
    const query = async (text: string, values: unknown[]) => {
      const [row] = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
        values,
      );
      const [{ Plan: plan }] = row!['QUERY PLAN'];
      costs.push({ inFunction: buffersOf(functionScan(plan)!), inAll: buffersOf(plan) });
      return db.query(text, values);
    };
    const count = async () => null;
    const context = { db: { query }, viewer, count } as unknown as SignedInContext;
    const { nodes, pageInfo } = await findHomeUsers(context, args).finally(() => db.close());
    return { names: nodes.map(({ id, givenName, familyName }) => ({ id, givenName, familyName })), pageInfo, costs };
  }

  const buffersOf = (plan: Plan) => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  const functionScan = (plan: Plan): Plan | undefined =>
    plan['Function Name'] ? plan : plan.Plans?.map(functionScan).find(Boolean);

  const [one, five] = [officerOf(1), officerOf(1, 2, 3, 4, 5)];
  const worst: [what: string, viewer: Viewer, asked: { search: string; status?: string }][] = [
    ['nothing typed', one, { search: '' }],
    ['nothing typed, five facilities', five, { search: '' }],
    ['a rare status alone', one, { search: '', status: 'SUSPENDED' }],
    ['a very common family name', one, { search: 'García' }],
    ['a very common given name', one, { search: 'MARIA' }],
    ['one letter', one, { search: 'a' }],
    ['another letter', one, { search: 'm' }],
    ['a letter and a wildcard', one, { search: 'a%' }],
    ['nobody', one, { search: 'zzyzx' }],
    ['nobody, five facilities', five, { search: 'zzyzxqwertyu' }],
    ['two common words', one, { search: 'maria garcia' }],
    ['two common words, family name first', one, { search: 'Garcia, Maria' }],
    ['the beginnings of two words', one, { search: 'mar gar' }],
    ['the beginnings of two words, five facilities', five, { search: 'mar gar' }],
    ['two letters', one, { search: 'm g' }],
    ['two letters that nobody bears', one, { search: 'a z' }],
    ['two letters that nobody bears, five facilities', five, { search: 's x' }],
    ['three words', one, { search: 'maria garcia lo' }],
    ['a reference', one, { search: 'ma 101000' }],
    ['the number of a reference', five, { search: '101000' }],
    ['a phone', one, { search: '+1 (720) 791-9000' }],
    ['the end of a phone', five, { search: '9000' }],
    ['the beginning of a user name', one, { search: 'mgarcia' }],
    ['an e-mail', five, { search: 'mgarcia460@example.org' }],
    ['a common name with a rare status', one, { search: 'garcia', status: 'SUSPENDED' }],
    ['two common words with a rare status', five, { search: 'maria garcia', status: 'SUSPENDED' }],
    ['two letters with a rare status', five, { search: 'm g', status: 'SUSPENDED' }],
    ['one letter with a status that nobody has', five, { search: 'a', status: 'REVOKED' }],
  ];

  it.each(worst)('%s: two pages, each in few buffers', async (_what, viewer, asked) => {
    const first = await search(viewer, asked);
    const after = first.pageInfo.endCursor;
    const second = after ? await search(viewer, { ...asked, after }) : undefined;
    const costs = [...first.costs, ...(second?.costs ?? [])];
    expect(costs.length).toBeGreaterThan(0);
    for (const { inFunction, inAll } of costs) {
      expect(inFunction).toBeGreaterThan(0);
      expect(inAll).toBeLessThanOrEqual(most);
    }
    const ids = [...first.names, ...(second?.names ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds what it looks for', async () => {
    for (const text of ['garcia', 'maria', 'maria garcia', 'gar mar']) {
      expect((await search(one, { search: text })).names).toHaveLength(20);
    }
    for (const text of ['ma-101000', '101000', '720 791 9000', 'mgarcia460@example.org']) {
      expect((await search(five, { search: text })).names).toHaveLength(1);
    }
  });
});
