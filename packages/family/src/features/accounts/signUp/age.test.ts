import { expect, it } from '@jest/globals';
import { isBirthday, isTooYoungEverywhere } from './age.ts';

const at = (moment: string) => new Date(moment);

it.each([
  ['a day short of 18 even in Kiritimati, where the day begins first', '2008-11-24', '2026-11-23T09:59:59Z', true],
  ['18 in Kiritimati alone, since its midnight', '2008-11-24', '2026-11-23T10:00:00Z', false],
  ['18 today in London', '2008-11-23', '2026-11-23T12:00:00Z', false],
  ['17 years and 364 days, whatever the device’s own zone says', '2008-11-25', '2026-11-23T23:59:59Z', true],
  ['born on 29 February: not on the 28th of a plain year', '2008-02-29', '2026-02-28T09:59:59Z', true],
  ['born on 29 February: 18 on the first of March', '2008-02-29', '2026-02-28T10:00:00Z', false],
  ['born on 1 March, asked on 29 February of a leap year', '2010-03-01', '2028-02-29T09:59:59Z', true],
  ['born in 1908', '1908-01-01', '2026-11-23T12:00:00Z', false],
])('%s', (_who, born, now, tooYoung) => {
  expect(isTooYoungEverywhere(born, at(now))).toBe(tooYoung);
});

it.each([
  ['1974-08-02', true],
  ['2026-11-24', true],
  ['2026-11-25', false],
  ['2062-08-02', false],
  ['1906-08-02', true],
  ['1900-01-01', false],
])('takes for a birthday what can be one: %s', (born, yes) => {
  expect(isBirthday(born, at('2026-11-23T10:00:00Z'))).toBe(yes);
});
