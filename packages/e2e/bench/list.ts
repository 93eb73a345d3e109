import { startBenchDatabase } from './database/benchDatabase.ts';
import { fillWorld } from './database/fillWorld.ts';
import { holdTo } from './figures/limits.ts';
import { askersOf } from './list/askers.ts';
import { measureLists, questions } from './list/measureLists.ts';
import { printLists, ratio } from './list/printLists.ts';

/** `pnpm bench list [rounds] [milliseconds]` */
const [rounds = 7, duration = 2000] = process.argv.slice(2).map(Number);

const database = await startBenchDatabase();
try {
  await fillWorld(database, 'listWorld');
  const medians = await measureLists(database, await askersOf(database), { rounds, duration });
  printLists(medians);
  holdTo([
    ...questions.map(question => ({
      what: `${question}: ours / PostGraphile`,
      figure: ratio(medians, question, 'PostGraphile'),
      limit: question === 'single' ? 0.6 : 0.8,
    })),
    ...questions.map(question => ({
      what: `${question}: ours / mercurius + jit`,
      figure: ratio(medians, question, 'mercurius + jit'),
      limit: 1.9,
    })),
  ]);
} finally {
  await database.stop();
}
