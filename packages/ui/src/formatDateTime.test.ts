import { expect, it } from '@jest/globals';
import { formatDate, formatDateTime, formatDay, formatMoment, formatTime, formatZone } from './formatDateTime.ts';

const moment = '2026-11-25T06:30:00Z';
const now = new Date('2026-11-20T12:00:00Z');

it("tells the facility's time, wherever the reader is", () => {
  expect(formatDateTime(moment, 'America/Denver', 'en', now)).toBe('Nov 24, 11:30\u00a0pm');
  expect(formatDateTime(moment, 'America/New_York', 'en', now)).toBe('Nov 25, 1:30\u00a0am');
});

it('tells the year only when it is not this one', () => {
  expect(formatDateTime('2025-03-14T18:05:00Z', 'America/Chicago', 'en', now)).toBe('Mar 14, 2025, 1:05\u00a0pm');
});

it('names the day in the language of the reader', () => {
  expect(formatDay(moment, 'America/New_York', 'en')).toBe('Wednesday, November 25');
  expect(formatDay(moment, 'America/New_York', 'es')).toBe('miércoles, 25 de noviembre');
});

it('writes a clock as people do', () => {
  expect(formatTime(moment, 'America/New_York', 'en')).toBe('1:30\u00a0am');
  expect(formatTime(moment, 'America/New_York', 'es')).toMatch(/^1:30\sa\.\s?m\.$/);
});

it('keeps a plain date on its day', () => {
  expect(formatDate('2026-03-14', 'UTC', 'en')).toBe('Mar 14, 2026');
});

it('knows the night on which the clocks change', () => {
  expect(formatTime('2026-11-01T05:30:00Z', 'America/New_York', 'en')).toBe('1:30\u00a0am');
  expect(formatTime('2026-11-01T06:30:00Z', 'America/New_York', 'en')).toBe('1:30\u00a0am');
});

it('says a time that somebody comes to with its weekday', () => {
  expect(formatMoment('2026-03-07T17:30:00Z', 'America/Denver', 'en', now)).toBe('Sat, Mar 7, 10:30\u00a0am');
  expect(formatMoment('2026-03-07T17:30:00Z', 'America/Denver', 'es', now)).toMatch(
    /^sáb, 7 de mar, 10:30\sa\.\s?m\.$/,
  );
  expect(formatMoment('2027-03-06T17:30:00Z', 'America/Denver', 'en', now)).toBe('Sat, Mar 6, 2027, 10:30\u00a0am');
});

it('tells the two times of one night apart by their zone', () => {
  expect(formatZone('2026-11-01T05:30:00Z', 'America/New_York', 'en')).toBe('Eastern Daylight Time');
  expect(formatZone('2026-11-01T06:30:00Z', 'America/New_York', 'en')).toBe('Eastern Standard Time');
});
