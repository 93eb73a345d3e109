import { isDeepStrictEqual } from 'node:util';
import { type Asker, type Contender } from './contenders.ts';
import { Connection } from './connection.ts';
import type { Question } from './documents.ts';

/** Throws unless every contender answers a question with the same rows, in the same order, in full. */
export async function checkSameAnswers(
  contenders: readonly Contender[],
  question: Question,
  asker: Asker,
): Promise<void> {
  const answers = await Promise.all(contenders.map(contender => answerOf(contender, question, asker)));
  answers.forEach((answer, index) => {
    if (isDeepStrictEqual(answer, answers[0])) return;
    const [one, other] = [answers[0], answer].map(value => JSON.stringify(value, null, 1)?.slice(0, 1500));
    throw new Error(`${contenders[index]?.name} answers ${question} differently:\n${one}\n${other}`);
  });
}

async function answerOf(contender: Contender, question: Question, asker: Asker): Promise<unknown> {
  const connection = new Connection(contender.port(question));
  const body = await connection.ask(contender.request(question, asker));
  connection.close();
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`${contender.name} cannot answer ${question}: ${body.slice(0, 500)}`);
  return JSON.parse(JSON.stringify(data), inOneForm(question));
}

/** Cursors are everybody's own; a moment may be written in several ways; bare pg tells a little more than was asked. */
function inOneForm(question: Question) {
  const told = { home: ['homeUser'], queue: ['decidedAt', 'publicMessage', 'state'], single: ['homeUser', 'state'] }[
    question
  ];
  return (key: string, value: unknown) => {
    if (key === 'endCursor') return typeof value === 'string';
    if (told.includes(key)) return undefined;
    return key.endsWith('At') && typeof value === 'string' ? new Date(value).toISOString() : value;
  };
}
