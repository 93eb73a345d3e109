import { startBenchDatabase } from '../bench/database/benchDatabase.ts';
import { fillNames } from './sign-in/names.ts';
import { askAll } from './sign-in/askAll.ts';
import { chanceThatFirstIsLonger } from './sign-in/chance.ts';
import { startSignInServer } from './sign-in/startSignInServer.ts';

/**
 * `pnpm prove sign-in [names]`: wrong passwords for as many names that have an account as for names that have none, interleaved, each
 * from an address of its own. The answers must be the same to the letter, and the chance that a known name takes longer must lie near
 * one half. The same against a server that compares nothing where there is nothing to compare, which this probe must find out.
 */
const [count = 1_000] = process.argv.slice(2).map(Number);
const [least, most] = [0.45, 0.55];

const database = await startBenchDatabase();
try {
  const names = await fillNames(database, count);
  const ours = await probe('as it is built', 'ours');
  const without = await probe('without the comparison for nobody', 'withoutComparisonForNobody');

  const inside = ours.chance >= least && ours.chance <= most;
  const found = without.chance < least || without.chance > most;
  console.log();
  report(ours.answers === 1, `different answers: ${ours.answers} (must be 1)`);
  report(found, `without the comparison: chance ${without.chance.toFixed(3)} (must lie outside ${least} to ${most})`);
  report(inside, `a known name takes longer: chance ${ours.chance.toFixed(3)} (must lie in ${least} to ${most})`);

  async function probe(title: string, passwords: Parameters<typeof startSignInServer>[1]) {
    const server = await startSignInServer(database, passwords);
    try {
      const asked = await askAll(server.familyUrl, names);
      const chance = chanceThatFirstIsLonger(asked.known, asked.unknown);
      console.log(
        `${title}: known ${median(asked.known)} ms, unknown ${median(asked.unknown)} ms (median of ${count}), chance ${chance.toFixed(3)}`,
      );
      return { chance, answers: asked.answers.size };
    } finally {
      await server.stop();
    }
  }
} finally {
  await database.stop();
}

function report(holds: boolean, what: string): void {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}`);
  if (!holds) process.exitCode = 1;
}

function median(times: readonly number[]): string {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(2);
}
