import { createHash } from 'node:crypto';
import { openBrowser } from '../src/browser/screens.ts';
import { forgetData } from '../src/product/dataDirectory.ts';
import { spawnServer } from '../src/product/spawnServer.ts';
import { startBenchDatabase } from './database/benchDatabase.ts';
import { fillWorld } from './database/fillWorld.ts';
import { holdTo } from './figures/limits.ts';
import { quantile } from './figures/median.ts';
import { decideOnScreen, type Family, openDesk } from './screen/decideOnScreen.ts';

/** `pnpm bench screen [families]`: five decisions for each family; 40 families unless told. */
const [count = 40] = process.argv.slice(2).map(Number);

/** As `bench_id` in screenWorld.sql. */
const idOf = (kind: string, n: number) =>
  createHash('md5')
    .update(`${kind}${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const families = Array.from({ length: count }, (_, n): Family => ({
  cookie: `ov_family=family-${n}`,
  homeUserId: idOf('home user', n),
  facilities: [0, 1, 2, 3, 4].map(k => `Facility ${k}`),
}));

const database = await startBenchDatabase();
await fillWorld(database, 'screenWorld');
const { app, system } = database.urls;
const OPENVISIT_SECRET = 'a secret of the bench that signs nothing at all';
const server = await spawnServer({ DATABASE_URL: app, DATABASE_SYSTEM_URL: system, OPENVISIT_SECRET });
const browser = await openBrowser();
try {
  const desk = await openDesk(browser, server);
  const taken: number[] = [];
  for (const family of families) taken.push(...(await decideOnScreen(browser, desk, server, family)));

  console.log(`From Proceed to the painted status, ${taken.length} decisions:\n`);
  for (const share of [0.5, 0.75, 0.95, 0.99]) console.log(`p${share * 100}  ${quantile(taken, share).toFixed(0)} ms`);
  holdTo([
    { what: 'p50', figure: quantile(taken, 0.5), limit: 120, unit: ' ms' },
    { what: 'p95', figure: quantile(taken, 0.95), limit: 300, unit: ' ms' },
  ]);
} finally {
  await browser.close();
  await server.stop();
  forgetData(server);
  await database.stop();
}
