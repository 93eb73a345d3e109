import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { birthDateProblem } from './birthDate.ts';

/** Noon of a day in the zone where days begin first. */
const noon = (day: string) => new Date(`${day}T12:00:00+14:00`);
const typeOf = (born: string, now: Date) => {
  const problem = birthDateProblem(born, now);
  return problem && ('fields' in problem ? problem.fields[0]!.code : problem.constructor.name);
};

describe('a date of birth', () => {
  it('opens an account on the 18th birthday, and not the day before', () => {
    expect(typeOf('2008-11-23', noon('2026-11-23'))).toBeUndefined();
    expect(typeOf('2008-11-24', noon('2026-11-23'))).toBe('TooYoung');
  });

  it('is reckoned where the day begins first: 17 years and 364 days in every time zone is too young, 18 in one is enough', () => {
    const born = '2008-11-23';
    const firstMoment = new Date('2026-11-23T00:00:00+14:00');
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const midnight = Temporal.PlainDate.from('2026-11-23').toZonedDateTime(zone).epochMilliseconds;
      expect([zone, typeOf(born, new Date(midnight))]).toEqual([zone, undefined]);
      const eve = Temporal.PlainDate.from('2026-11-22').toZonedDateTime(zone).epochMilliseconds;
      const expected = eve >= firstMoment.getTime() ? undefined : 'TooYoung';
      expect([zone, typeOf(born, new Date(eve))]).toEqual([zone, expected]);
    }
    expect(typeOf(born, new Date(firstMoment.getTime() - 1))).toBe('TooYoung');
  });

  it('of 29 February makes 18 on 1 March, in a year without that day', () => {
    expect(typeOf('2008-02-29', noon('2026-02-28'))).toBe('TooYoung');
    expect(typeOf('2008-02-29', noon('2026-03-01'))).toBeUndefined();
  });

  it.each([
    ['of tomorrow', '2026-11-24', 'FUTURE'],
    ['of the year 1900', '1900-01-01', 'TOO_LONG_AGO'],
    ['121 years ago', '1905-11-23', 'TOO_LONG_AGO'],
    ['one day less than 121 years ago', '1905-11-24', undefined],
    ['of today', '2026-11-23', 'TooYoung'],
  ])('%s', (_when, born, expected) => {
    expect(typeOf(born, noon('2026-11-23'))).toBe(expected);
  });
});
