import { setTimeout as wait } from 'node:timers/promises';
import type { Asker, Contender } from './contenders.ts';
import { Connection } from './connection.ts';
import type { Question } from './documents.ts';

const clients = 32;

export interface Round {
  /** Microseconds of the server's CPU per request. */
  cpu: number;
  /** Requests per second. */
  rate: number;
}

/** 32 clients ask one contender one question over and over, for so many milliseconds. */
export async function measure(
  contender: Contender,
  question: Question,
  askers: readonly Asker[],
  duration: number,
): Promise<Round> {
  const requests = askers.map(asker => contender.request(question, asker));
  const connections = Array.from({ length: clients }, () => new Connection(contender.port(question)));
  await wait(20);
  const before = await contender.server.cost();
  const began = performance.now();
  const end = began + duration;
  let asked = 0;
  await Promise.all(
    connections.map(async (connection, client) => {
      for (let turn = client; performance.now() < end; turn += clients) {
        const body = await connection.ask(requests[turn % requests.length]!);
        if (body.includes('"errors"')) throw new Error(`${contender.name}: ${body.slice(0, 300)}`);
        asked++;
      }
    }),
  );
  const elapsed = performance.now() - began;
  const after = await contender.server.cost();
  for (const connection of connections) connection.close();
  return { cpu: (after.cpu - before.cpu) / asked, rate: (asked / elapsed) * 1000 };
}
