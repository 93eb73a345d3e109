import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createContext } from './createContext.ts';
import { listeners } from './listeners.ts';
import { modelSeed } from '../testing/modelSeed.ts';
import { testPool } from '../testing/testPool.ts';
import { createWorld } from '../testing/world.ts';
import { VisitModel } from '../features/visits/testing/visitModel.ts';
import { tally, walks } from '../features/visits/testing/visitSteps.ts';
import { aRealWorld, type Lane } from '../features/visits/testing/visitWalk.ts';

interface Taken {
  action: string;
  from_status: string | null;
  to_status: string;
  by_party: string;
  previous: string | null;
}

const [runs, lanes, least] = [300, 3, 20];
const began = new Date('2030-03-01T18:00:00.000Z');
const events = `
  SELECT action, from_status, to_status, by_party, lag(to_status) OVER (PARTITION BY visit_id ORDER BY version) AS previous
    FROM visit_events WHERE facility_id = $1`;

describe('the life of visits, walked at random', () => {
  const worlds: Lane[] = [];
  beforeAll(async () => {
    for (let lane = 0; lane < lanes; lane++) {
      const world = await createWorld();
      const contextOf: Lane['contextOf'] = viewer => createContext({ pool: world.pool, now: world.now }, viewer);
      worlds.push({ world, system: testPool(world.urls.system), listeners, contextOf });
    }
  });
  afterAll(async () => {
    for (const { world, system } of worlds) {
      await system.end();
      await world.end();
    }
  });

  it('keeps to its table, whoever does what, and every move of it is taken', async () => {
    const taken = new Map<string, number>();
    const walk = async (lane: number) => {
      const { world } = worlds[lane]!;
      const property = fc.asyncProperty(walks, async steps => {
        world.clock.now = began;
        const real = await aRealWorld(worlds[lane]!);
        await fc.asyncModelRun(() => ({ model: new VisitModel(world.now), real }), steps);
        for (const { action, from_status, by_party, previous } of await world.rows<Taken>(events, [real.facility.id])) {
          if (from_status !== previous) throw new Error(`${action} from ${from_status} after ${previous}`);
          const key = `${action} ${from_status ?? '-'} ${by_party}`;
          taken.set(key, (taken.get(key) ?? 0) + 1);
        }
      });
      await fc.assert(property, { numRuns: runs / lanes, seed: modelSeed() + lane, endOnFailure: true });
    };
    await Promise.all(worlds.map((_, lane) => walk(lane)));

    const share = tally.accepted / tally.asked;
    const inTable = await worlds[0]!.world.rows<Taken>('SELECT action, from_status, by_party FROM visit_moves');
    const keys = inTable.map(({ action, from_status, by_party }) => `${action} ${from_status} ${by_party}`).sort();
    const lines = keys.map(key => `  ${String(taken.get(key) ?? 0).padStart(5)}  ${key}`);
    process.stdout.write(
      `Seed ${modelSeed()}: ${runs} walks, ${tally.asked} requests, ${Math.round(share * 100)} % accepted\n${lines.join('\n')}\n`,
    );
    expect([...taken.keys()].filter(key => !key.startsWith('HOLD ') && !keys.includes(key))).toEqual([]);
    expect(keys.filter(key => (taken.get(key) ?? 0) < least)).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.6);
  }, 240_000);
});
