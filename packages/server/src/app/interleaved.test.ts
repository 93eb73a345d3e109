import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { senders } from '../testing/leaks/askByHttp.ts';
import { faultsOf, probesOf } from '../testing/leaks/probes.ts';
import { twoHouses } from '../testing/leaks/twoHouses.ts';
import { type Pgbouncer, startPgbouncer } from '../testing/pgbouncer.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { createWorld, type World } from '../testing/world.ts';

describe('two hundred requests of two facilities, all at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  async function faultsAt(servers: RunningServer[]) {
    const houses = await twoHouses(world);
    const ask = await senders(world, servers[0]!, houses);
    const probes = probesOf(houses);
    const answers = await Promise.all(probes.map((probe, i) => ask(probe, servers[i % servers.length]!)));
    expect(answers.filter(answer => answer !== undefined).length).toBeGreaterThanOrEqual(170);
    const decided = await world.rows<{ id: string; right: boolean }>(
      `SELECT r.id, m.facility_ids = ARRAY[r.facility_id] AS right FROM access_requests r JOIN staff_members m ON m.id = r.decided_by
        WHERE r.status = 'APPROVED' AND r.facility_id = ANY ($1)`,
      [houses.map(({ facility }) => facility.id)],
    );
    expect(decided).toHaveLength(10);
    expect(decided.every(({ right }) => right)).toBe(true);
    return probes.flatMap((probe, i) => (answers[i] === undefined ? [] : faultsOf(probe, answers[i])));
  }

  it('tell nobody of the other over a pool of one connection', async () => {
    const server = await startServer({ databaseConnections: 1 });
    try {
      expect(await faultsAt([server])).toEqual([]);
    } finally {
      await server.close();
    }
  });

  describe('through pgbouncer in transaction mode', () => {
    let pooler: Pgbouncer;
    const { app } = testDatabase();
    beforeAll(async () => {
      pooler = await startPgbouncer([app], 1);
    });
    afterAll(() => pooler.stop());

    it('tell nobody of the other, though two servers share one connection for everything', async () => {
      const behind = { databaseUrl: pooler.through(app), databasePooler: 'transaction' as const };
      const servers = [await startServer(behind), await startServer(behind)];
      try {
        expect(await faultsAt(servers)).toEqual([]);
      } finally {
        for (const server of servers) await server.close();
      }
    });
  });
});
