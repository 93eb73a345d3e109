import { bookAll, type Booked, joined } from './booking/bookAll.ts';
import { type Bug, breaks, bugs, seed } from './booking/bugs.ts';
import { type Broken, deadlocksIn, lookFor } from './booking/check.ts';
import { startBookingDatabase } from './booking/databases.ts';
import { print, rateOf } from './booking/figures.ts';
import { captureOurs } from './booking/replay/ours.ts';
import { layOut, replay } from './booking/replay/pgbench.ts';
import { withServers } from './booking/withServers.ts';
import { type Limited, holdTo } from './figures/limits.ts';
import { median } from './figures/median.ts';

/** `pnpm bench booking [--bug lock|constraint|quota] [seconds of a round]` */
const words = process.argv.slice(2);
const bug = words.includes('--bug') ? (words[words.indexOf('--bug') + 1] as Bug) : undefined;
const seconds = Number(words.find(word => /^\d+$/.test(word)) ?? 8);
const rounds = 3;

const mustBe = { limit: 0 };

const database = await startBookingDatabase();

/** Books in a database of its own that has this bug, until it shows, for eight times three seconds at most. @returns what the check found */
async function bookWith(seeded: Bug): Promise<Limited[]> {
  const broken = await database.copy(`bug_${seeded}`);
  await seed[seeded](broken);
  return withServers(broken, async ports => {
    const rounds: Booked[] = [];
    for (;;) {
      rounds.push(await bookAll(ports, 3000, 0.9));
      const all = joined(rounds);
      const found = figuresOf(all, await lookFor(broken.superuserUrl, all.acknowledged));
      if (rounds.length < 8 && !isSeen(seeded, found)) continue;
      print(`With a seeded bug (${seeded})`, all);
      for (const { what, figure } of found) if (figure > 0) console.log(`found: ${what}: ${figure}`);
      return found;
    }
  });
}

const isSeen = (seeded: Bug, found: readonly Limited[]) =>
  found.some(({ what, figure }) => figure > 0 && breaks[seeded].test(what));

const figuresOf = ({ faults }: Booked, found: Broken): Limited[] => [
  { what: 'answers that were faults, deadlocks among them', figure: faults.length, ...mustBe },
  ...Object.entries(found).map(([what, figure]) => ({ what, figure, ...mustBe })),
];

/** Ours and the replay by turns, each in a database of its own. */
async function measure(): Promise<Limited[]> {
  const replayed = await captureOurs(await database.copy('captured'));
  const [own, theirs] = [await database.copy('booked'), await database.copy('replayed')];
  await layOut(theirs, replayed.parameters, rounds + 1);
  const ofOurs: Booked[] = [];
  const ratios: number[] = [];
  await withServers(own, async ports => {
    ofOurs.push(await bookAll(ports, 3000)); // connections, plans, compiled code
    await replay(theirs, replayed, joined(ofOurs), { round: rounds, seconds: 3 });
    for (let round = 0; round < rounds; round++) {
      const booked = await bookAll(ports, seconds * 1000);
      ofOurs.push(booked);
      const rate = 2 * (await replay(theirs, replayed, joined(ofOurs), { round, seconds }));
      ratios.push(rateOf(booked) / rate);
      console.log(
        `round ${round + 1}: ours ${rateOf(booked).toFixed(0)} holds and confirms a second, pgbench ${rate.toFixed(0)}`,
      );
    }
  });
  const all = joined(ofOurs);
  print('50 facilities, 28 days, 32 clients, two server processes', all);
  const found = await lookFor(own.superuserUrl, all.acknowledged);
  console.log(`ours / pgbench, the middle one of the rounds: ${median(ratios).toFixed(2)} (at least 0.35)`);
  console.log(`Deadlocks inside the database: ${await deadlocksIn(own.superuserUrl)}`);
  return [
    ...figuresOf(all, found),
    { what: 'holds and confirms a second, pgbench / ours', figure: 1 / median(ratios), limit: 2.85 },
  ];
}

try {
  if (bug) holdTo(await bookWith(bug));
  else {
    const figures = await measure();
    const unseen: Limited[] = [];
    for (const one of bugs) {
      const found = await bookWith(one);
      unseen.push({ what: `seeded bugs not found (${one})`, figure: isSeen(one, found) ? 0 : 1, ...mustBe });
    }
    holdTo([...figures.slice(0, -1), ...unseen, ...figures.slice(-1)]);
  }
} finally {
  await database.stop();
}
