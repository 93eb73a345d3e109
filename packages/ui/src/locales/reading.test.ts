import { expect, it } from '@jest/globals';
import { readingGrade } from '../testing/readingGrade.ts';
import english from './en.json' with { type: 'json' };

it('can be read by somebody who left school after grade 6', () => {
  const grade = readingGrade(Object.values(english));
  process.stdout.write(`ui: English at grade ${grade.toFixed(1)}\n`);
  expect(grade).toBeLessThanOrEqual(6);
});

it('tells plain words from the words of an office', () => {
  expect(readingGrade(['Please send a clearer photo. You keep your place in line.'])).toBeLessThan(4);
  expect(
    readingGrade(['Additional documentation is required for the continuation of your application.']),
  ).toBeGreaterThan(12);
});
