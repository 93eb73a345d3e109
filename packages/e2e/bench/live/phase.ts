import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase } from '../database/benchDatabase.ts';
import type { MeasuredServer } from '../peers/startServer.ts';
import { decideAll } from './decide.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Line, openScreens } from './screens.ts';
import { wallClock } from './wallClock.ts';
import { commitTimes, type LiveWorld } from './world.ts';

/** One kind of server: its two processes, and how they are listened to. */
export interface Kind {
  servers: MeasuredServer[];
  line: Line;
}

interface Phase {
  database: BenchDatabase;
  world: LiveWorld;
  /** Where decisions are sent, whoever tells of them. */
  staffPorts: readonly number[];
  warmUp: number;
  decisions: number;
}

export interface PhaseResult extends Outcome {
  /** Bytes that the two processes grew by for each open screen, before anything happened. */
  perSocket: number;
}

/** Everybody opens their screen, officers decide, and all that arrives is written down. Takes its requests out of the world. */
export async function runPhase({ servers, line }: Kind, phase: Phase): Promise<PhaseResult> {
  const { world, database, staffPorts, warmUp, decisions } = phase;
  const clock = wallClock();
  const before = await memoryOf(servers);
  const watchers = [...world.families, ...world.officers];
  const screens = await openScreens(line, watchers, clock);
  await wait(1000);
  const perSocket = ((await memoryOf(servers)) - before) / watchers.length;

  await decideAll(world.requests.splice(0, warmUp), staffPorts);
  const decided = world.requests.splice(0, decisions);
  await decideAll(decided, staffPorts);
  await wait(1000);
  await screens.close();
  const ids = decided.map(({ id }) => id);
  return { ...outcomeOf(world, decided, screens.deliveries, await commitTimes(database, ids)), perSocket };
}

async function memoryOf(servers: readonly MeasuredServer[]): Promise<number> {
  const costs = await Promise.all(servers.map(server => server.cost()));
  return costs.reduce((sum, { memory }) => sum + memory, 0);
}
