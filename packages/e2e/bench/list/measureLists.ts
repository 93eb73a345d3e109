import type { BenchDatabase } from '../database/benchDatabase.ts';
import { median } from '../figures/median.ts';
import { type Asker, type Contender, type ContenderName, contenderNames, startContender } from './contenders.ts';
import type { Question } from './documents.ts';
import { measure, type Round } from './measure.ts';
import { checkSameAnswers } from './sameAnswers.ts';

export type Medians = Record<Question, Record<ContenderName, Round>>;

export const questions: readonly Question[] = ['home', 'queue', 'single'];

interface Plan {
  rounds: number;
  /** Milliseconds of one round. */
  duration: number;
}

/** Starts every contender on one database, checks that all answer alike, and asks them in interleaved rounds. */
export async function measureLists(
  database: BenchDatabase,
  askers: Record<Question, Asker[]>,
  { rounds, duration }: Plan,
): Promise<Medians> {
  const contenders: Contender[] = [];
  try {
    for (const name of contenderNames) contenders.push(await startContender(name, database));
    for (const question of questions)
      for (const asker of askers[question].slice(0, 3)) await checkSameAnswers(contenders, question, asker);

    const results = {} as Medians;
    for (const question of questions) {
      for (const contender of contenders) await measure(contender, question, askers[question], 2 * duration); // warm-up
      const taken = contenders.map((): Round[] => []);
      for (let round = 0; round < rounds; round++)
        for (const [index, contender] of contenders.entries())
          taken[index]?.push(await measure(contender, question, askers[question], duration));
      results[question] = Object.fromEntries(
        contenders.map(({ name }, index) => [name, mediansOf(taken[index] ?? [])]),
      ) as Medians[Question];
    }
    return results;
  } finally {
    await Promise.all(contenders.map(({ server }) => server.stop()));
  }
}

const mediansOf = (rounds: readonly Round[]): Round => ({
  cpu: median(rounds.map(({ cpu }) => cpu)),
  rate: median(rounds.map(({ rate }) => rate)),
});
