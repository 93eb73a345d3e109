import { type Interface, createInterface } from 'node:readline/promises';
import { StartProblem } from '../database/startProblem.ts';
import { type FirstFacility, type Question, questions } from './questions.ts';

/**
 * Takes what the flags say and asks a person at the terminal for the rest, again where an answer cannot be. Without a terminal
 * a missing flag takes its suggestion. Throws a StartProblem that names a flag which is missing or wrong.
 */
export async function askFirstFacility(flags: Partial<Record<string, string>>): Promise<FirstFacility> {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const answers: Partial<Record<string, unknown>> = {};
  try {
    for (const [name, question] of Object.entries<Question<unknown>>(questions)) {
      const suggestion = question.otherwise?.(answers) ?? '';
      const asksPerson = terminal && flags[name] === undefined;
      answers[name] = asksPerson
        ? await ask(terminal, question, suggestion)
        : take(name, question, flags[name] ?? suggestion);
    }
  } finally {
    terminal?.close();
  }
  return answers as unknown as FirstFacility;
}

async function ask(terminal: Interface, question: Question<unknown>, suggestion: string): Promise<unknown> {
  for (;;) {
    const line = await terminal.question(`${question.ask}${suggestion && ` [${suggestion}]`}: `).catch(refuseToGoOn);
    const read = question.read(line.trim() || suggestion);
    if (read !== undefined) return read;
    console.log(`  Please give ${question.mustBe}.`);
  }
}

/** Ctrl-C or Ctrl-D at a question. */
function refuseToGoOn(): never {
  throw new StartProblem('Stopped. Nothing was added.');
}

function take(name: string, question: Question<unknown>, answer: string): unknown {
  const read = question.read(answer);
  if (read === undefined) throw new StartProblem(`--${name} must be ${question.mustBe}.`);
  return read;
}
