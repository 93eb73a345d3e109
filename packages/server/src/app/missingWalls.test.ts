import '../testing/authorisation/rules.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { wallMisses } from '../testing/authorisation/guardsOf.ts';
import { createScene, type Scene } from '../testing/authorisation/scene.ts';
import { type WallKind, wallKinds } from '../testing/authorisation/walls.ts';
import { faultsOf, isLeak, type Probe, probesOf } from '../testing/leaks/probes.ts';
import { twoHouses } from '../testing/leaks/twoHouses.ts';
import { withoutRole } from '../testing/leaks/withoutRole.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { testPool } from '../testing/testPool.ts';
import { createWorld } from '../testing/world.ts';

const { app, owner, superuser } = testDatabase();

describe('the questions that look for leaks', () => {
  const pools: Pool[] = [];
  afterAll(() => Promise.all(pools.map(pool => pool.end())));

  const viewerOf = ({ house, asker }: Probe) =>
    asker === 'nobody' ? null : typeof asker === 'number' ? house.families[asker]! : house[asker];

  /** The same two hundred questions, asked over this pool. */
  async function leaksOver(pool: Pool): Promise<string[]> {
    pools.push(pool);
    const world = await createWorld({ around: () => pool });
    try {
      const probes = probesOf(await twoHouses(world));
      const answers = await Promise.all(
        probes.map(async probe => {
          const app = typeof probe.asker === 'number' ? 'family' : 'staff';
          const answer = await world.as(viewerOf(probe), probe.query, probe.variables, { app });
          return JSON.stringify({ ...answer, errors: answer.errors?.map(({ extensions }) => extensions['code']) });
        }),
      );
      return probes.flatMap((probe, i) => faultsOf(probe, answers[i]!).filter(isLeak));
    } finally {
      await world.end();
    }
  }

  it('find none as every operation runs', async () => {
    expect(await leaksOver(testPool(app, { max: 1, pipeline: true }))).toEqual([]);
  });

  it.each([
    ['the owner', owner],
    ['a superuser', superuser],
  ])('find many where operations run as %s', async (_who, url) => {
    expect((await leaksOver(withoutRole(url))).length).toBeGreaterThan(20);
  });
});

const everybody: WallKind[] = [...wallKinds];

describe('the rows about walls', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  afterAll(() => scene.end());

  async function areMissed(table: string, takeAway: string, putBack: string) {
    const missed = () => wallMisses(scene, table, everybody);
    expect(await missed()).toBe(false);
    await scene.superuser.query(takeAway);
    try {
      expect(await missed()).toBe(true);
    } finally {
      await scene.superuser.query(putBack);
    }
    expect(await missed()).toBe(false);
  }

  it.each([
    ['home_users', 'own'],
    ['home_users', 'facility'],
    ['access_requests', 'own'],
    ['access_requests', 'facility'],
    ['sessions', 'own_staff'],
    ['staff_members', 'administrator_change'],
    ['request_viewings', 'own_left'],
  ])('miss the policy of %s that is called %s', async (table, name) => {
    const [policy] = await scene.world.rows<{ made: string }>(definition, [table, name]);
    await areMissed(table, `DROP POLICY ${name} ON ${table}`, policy!.made);
  });

  it.each(['home_users', 'access_requests', 'documents', 'staff_members', 'sessions', 'reply_texts', 'bans'])(
    'miss the walls of %s when there are none',
    table =>
      areMissed(
        table,
        `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
        `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      ),
  );
});

const definition = `
  SELECT format('CREATE POLICY %I ON %I AS %s FOR %s TO %s', policyname, tablename, permissive, cmd, array_to_string(roles, ', '))
         || coalesce(' USING (' || qual || ')', '') || coalesce(' WITH CHECK (' || with_check || ')', '') AS made
    FROM pg_policies WHERE schemaname = 'public' AND tablename = $1 AND policyname = $2`;
