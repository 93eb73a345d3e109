import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { waits } from './sendMail.ts';
import { workerLogger } from './workerLogger.ts';

const levels = { 20: 'debug', 40: 'warn', 50: 'error' } as const;

function aLog() {
  const said: string[] = [];
  const write = (line: string) => {
    const { level, msg } = JSON.parse(line) as { level: keyof typeof levels; msg: string };
    said.push(`${levels[level]}: ${msg}`);
  };
  return { said, logger: workerLogger(pino({ level: 'debug' }, { write })) };
}

it('tells a fault as a fault', () => {
  const { said, logger } = aLog();
  logger.error("Failed task 7 (sendMail) with error 'Message 12 was not taken: 421'");
  expect(said).toEqual(["error: Failed task 7 (sendMail) with error 'Message 12 was not taken: 421'"]);
});

it('wakes nobody for a letter that waits for the one before it', () => {
  const { said, logger } = aLog();
  logger.error(`Failed task 7 (sendMail) with error '12 ${waits}'`);
  expect(said).toEqual([`debug: Failed task 7 (sendMail) with error '12 ${waits}'`]);
});
