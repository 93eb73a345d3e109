import { expect, it } from '@jest/globals';
import { addDays, addMonths, daysBetween, weekdayOf, yearsOn } from './plainDate.ts';
import { clocksDiffer, momentAt, momentsAt, wallClockOf } from './zonedTime.ts';

const texts = (moments: readonly Date[]) => moments.map(moment => moment.toISOString());

it('turns what a clock shows into the moment, and back', () => {
  const moment = momentAt('2026-11-28', '10:30', 'America/Chicago')!;
  expect(moment.toISOString()).toBe('2026-11-28T16:30:00.000Z');
  expect(wallClockOf(moment, 'America/Chicago')).toEqual({ date: '2026-11-28', clock: '10:30', utcOffset: '-06:00' });
  expect(wallClockOf(moment, 'Asia/Kolkata')).toEqual({ date: '2026-11-28', clock: '22:00', utcOffset: '+05:30' });
});

it('finds no moment in the hour that a night in spring leaves out', () => {
  expect(momentsAt('2026-03-08', '02:30', 'America/Denver')).toEqual([]);
  expect(texts(momentsAt('2026-03-08', '01:59', 'America/Denver'))).toEqual(['2026-03-08T08:59:00.000Z']);
  expect(texts(momentsAt('2026-03-08', '03:00', 'America/Denver'))).toEqual(['2026-03-08T09:00:00.000Z']);
  expect(texts(momentsAt('2026-03-08', '02:30', 'America/Phoenix'))).toEqual(['2026-03-08T09:30:00.000Z']);
});

it('finds both moments of an hour that a night in autumn has twice', () => {
  const both = momentsAt('2026-11-01', '01:30', 'America/New_York');
  expect(texts(both)).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']);
  expect(both.map(moment => wallClockOf(moment, 'America/New_York').utcOffset)).toEqual(['-04:00', '-05:00']);
  expect(momentAt('2026-11-01', '01:30', 'America/New_York')).toEqual(both[0]);
});

it('takes no day that no calendar has, and no clock that no wall has', () => {
  expect(momentsAt('2026-02-30', '10:00', 'America/Denver')).toEqual([]);
  expect(momentsAt('2026-02-28', '25:00', 'America/Denver')).toEqual([]);
  expect(momentsAt('', '', 'America/Denver')).toEqual([]);
});

it('knows zones of two names whose clocks agree, by the day of the year', () => {
  expect(clocksDiffer('2026-12-01T12:00:00Z', 'America/Denver', 'America/Phoenix')).toBe(false);
  expect(clocksDiffer('2026-07-01T12:00:00Z', 'America/Denver', 'America/Phoenix')).toBe(true);
});

it('counts days and months over the ends of months and years', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(weekdayOf('2026-11-29')).toBe(0);
  expect([addMonths('2026-01-31', 1), addMonths('2026-12-15', 1), addMonths('2026-03-31', -1)]).toEqual([
    '2026-02-28',
    '2027-01-15',
    '2026-02-28',
  ]);
});

it("counts years as birthdays do, on the visit's day", () => {
  expect([yearsOn('2010-11-28', '2026-11-27'), yearsOn('2010-11-28', '2026-11-28')]).toEqual([15, 16]);
  expect([yearsOn('2008-02-29', '2026-02-28'), yearsOn('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
});
