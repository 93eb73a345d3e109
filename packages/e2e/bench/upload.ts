import { startBenchDatabase } from './database/benchDatabase.ts';
import { fillWorld } from './database/fillWorld.ts';
import { holdTo } from './figures/limits.ts';
import { median, quantile } from './figures/median.ts';
import { askersOf } from './list/askers.ts';
import { post } from './list/connection.ts';
import { documentId } from './list/documents.ts';
import { startServer } from './peers/startServer.ts';
import { peakOfImageChildren } from './upload/childMemory.ts';
import { askMeanwhile } from './upload/listMeanwhile.ts';
import { aPhoto } from './upload/picture.ts';
import { senderOf } from './upload/send.ts';

/** `pnpm bench upload [pictures] [rounds] [milliseconds]` */
const [pictures = 60, rounds = 5, duration = 4000] = process.argv.slice(2).map(Number);
const atOnce = 4;

const database = await startBenchDatabase();
await fillWorld(database, 'listWorld');
const { urls, dataDirectory } = database;
const server = await startServer('ours', { app: urls.app, system: urls.system, dataDirectory });
const [familyPort = 0, staffPort = 0] = server.ports;
try {
  const askers = await askersOf(database);
  const picture = await aPhoto();
  const sender = senderOf(
    familyPort,
    askers.home.map(({ cookie }) => cookie),
    picture,
  );
  const cold = await sender.timed();
  const verdicts: number[] = [];
  for (let i = 0; i < pictures; i++) verdicts.push(await sender.timed());

  const body = { id: documentId('queue'), variables: {} };
  const requests = askers.queue.map(({ cookie }) => post({ port: staffPort, path: '/graphql', cookie, body }));
  const ask = () => askMeanwhile({ port: staffPort, requests, duration });
  await ask(); // warm-up
  const [alone, beside, slower]: [number[], number[], number[]] = [[], [], []];
  let sent = 0;
  for (let round = 0; round < rounds; round++) {
    const before = await ask();
    const stop = sender.keepSending(atOnce);
    const meanwhile = await ask();
    sent += await stop();
    alone.push(...before);
    beside.push(...meanwhile);
    slower.push(quantile(meanwhile, 0.95) / quantile(before, 0.95));
  }
  sender.close();

  const ms = (values: readonly number[], share: number) => quantile(values, share).toFixed(1);
  console.log(
    `A photo of 12 megapixels, ${(picture.length / 1_000_000).toFixed(1)} MB, from its first byte to the verdict, ms:\n`,
  );
  console.log(
    `one after the other   p50 ${ms(verdicts, 0.5)}   p95 ${ms(verdicts, 0.95)}   the first ${cold.toFixed(0)}`,
  );
  console.log(`\nAn officer's list of 20 requests meanwhile, ms (${alone.length} and ${beside.length} answers):\n`);
  console.log(`no uploads            p50 ${ms(alone, 0.5)}   p95 ${ms(alone, 0.95)}`);
  console.log(`${atOnce} uploads at once      p50 ${ms(beside, 0.5)}   p95 ${ms(beside, 0.95)}   (${sent} photos)`);
  holdTo([
    { what: "the child's peak memory", figure: peakOfImageChildren(), limit: 400, unit: ' MB' },
    {
      what: `list p95: with ${atOnce} uploads / without, the middle one of ${rounds} rounds`,
      figure: median(slower),
      limit: 2,
    },
  ]);
} finally {
  await server.stop();
  await database.stop();
}
