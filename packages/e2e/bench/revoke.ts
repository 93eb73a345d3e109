import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startBenchDatabase } from './database/benchDatabase.ts';
import { fillWorld } from './database/fillWorld.ts';
import { holdTo } from './figures/limits.ts';
import { quantile } from './figures/median.ts';
import { statusChanged } from './live/liveDocuments.ts';
import { ourLine } from './live/screens.ts';
import { wallClock } from './live/wallClock.ts';
import { commitTimes } from './live/world.ts';
import { startServer } from './peers/startServer.ts';
import { bystanders, leaversOf } from './revoke/people.ts';
import { revokeAll, signedOutAt } from './revoke/revoke.ts';
import { openScreen } from './revoke/screens.ts';

/** `pnpm bench revoke`: 1,000 open screens on two server processes, and 200 people who sign out everywhere. */
const status = createHash('sha256').update(statusChanged).digest('hex');

/** The decisions that concern a family who stays, one for each officer who leaves. */
const toldOf = 50;

const database = await startBenchDatabase();
await fillWorld(database, 'liveWorld');
const { urls, dataDirectory } = database;
const servers = await Promise.all(
  [1, 2].map(() => startServer('ours', { app: urls.app, system: urls.system, dataDirectory })),
);
try {
  const ports = servers.map(server => server.ports);
  const line = ourLine(ports, { family: status, staff: status });
  const clock = wallClock();
  const leavers = await leaversOf(database);
  const leaving = [];
  for (const { devices } of leavers)
    for (const [which, device] of devices.entries()) leaving.push(await openScreen(line, device, which, clock));
  const staying = [];
  for (const [index, watcher] of bystanders().entries())
    staying.push(await openScreen(line, watcher, index % 2, clock));

  await revokeAll(leavers, ports);
  await wait(2_000);
  const outAt = await signedOutAt(database);
  const decidedAt = await commitTimes(
    database,
    leavers.map(({ request }) => request.id),
  );
  const closings = [...Map.groupBy(leaving, ({ seen }) => seen.topic)].map(
    ([accountId, screens]) =>
      Math.max(...screens.map(({ seen }) => seen.closedAt)) - (outAt.get(accountId) ?? Number.NaN),
  );
  const afterwards = leaving.flatMap(({ seen }) =>
    seen.told.filter(id => (decidedAt.get(id) ?? 0) > (outAt.get(seen.topic) ?? 0)),
  );
  const open = leaving.filter(({ seen }) => seen.code !== 4403).length;
  const closed = staying.filter(({ seen }) => seen.code !== 0).length;
  const heard = staying.reduce((sum, { seen }) => sum + seen.told.length, 0);
  for (const screen of staying) screen.close();

  console.log(
    `${leaving.length + staying.length} open screens on two server processes, ${closings.length} people signed out.`,
  );
  console.log('From the commit to the last screen of that person closed, as their devices see it:\n');
  console.log(`p50 ${quantile(closings, 0.5).toFixed(2)} ms, p99 ${quantile(closings, 0.99).toFixed(2)} ms`);
  holdTo([
    { what: 'screens of somebody signed out that stayed open', figure: open, limit: 0 },
    { what: 'screens of others that closed', figure: closed, limit: 0 },
    { what: 'decisions of which those who stayed were not told', figure: toldOf - heard, limit: 0 },
    { what: 'events told to somebody signed out', figure: afterwards.length, limit: 0 },
    {
      what: 'p99 from the commit to the last screen closed',
      figure: quantile(closings, 0.99),
      limit: 1_000,
      unit: ' ms',
    },
  ]);
} finally {
  await Promise.all(servers.map(server => server.stop()));
  await database.stop();
}
