import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from '../list/connection.ts';

interface Round {
  port: number;
  requests: readonly Buffer[];
  /** Milliseconds. */
  duration: number;
}

/** An officer's list, asked again and again with a breath in between. @returns milliseconds of each answer */
export async function askMeanwhile({ port, requests, duration }: Round): Promise<number[]> {
  const connection = new Connection(port);
  const taken: number[] = [];
  const end = performance.now() + duration;
  for (let turn = 0; performance.now() < end; turn++) {
    const began = performance.now();
    const body = await connection.ask(requests[turn % requests.length]!);
    taken.push(performance.now() - began);
    if (body.includes('"errors"')) throw new Error(body.slice(0, 300));
    await wait(10);
  }
  connection.close();
  return taken;
}
