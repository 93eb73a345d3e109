import { setTimeout as wait } from 'node:timers/promises';

/** Waits until the question has an answer other than undefined or false; names what it waited for when it never has. */
export async function eventually<T>(
  what: string,
  question: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 60,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await question();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}.`);
    await wait(50);
  }
}
