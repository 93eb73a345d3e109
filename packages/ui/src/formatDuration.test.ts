import { expect, it } from '@jest/globals';
import { formatAge, formatDuration } from './formatDuration.ts';

const hour = 60 * 60 * 1000;

it.each([
  [20 * 1000, '1 minute', '1 minuto'],
  [50 * 60 * 1000, '50 minutes', '50 minutos'],
  [5.2 * hour, '5 hours', '5 horas'],
  [35 * hour, '35 hours', '35 horas'],
  [36 * hour, '2 days', '2 días'],
  [47 * hour, '2 days', '2 días'],
])('tells a wait in the one unit that says enough', (milliseconds, english, spanish) => {
  expect(formatDuration(milliseconds, 'en')).toBe(english);
  expect(formatDuration(milliseconds, 'es')).toBe(spanish);
});

it('tells an age short, for a list', () => {
  expect(formatAge(27 * hour, 'en')).toBe('1d 3h');
  expect(formatAge(48 * hour, 'en')).toBe('2d');
  expect(formatAge(23.9 * hour, 'en')).toBe('23h');
  expect(formatAge(0, 'en')).toBe('1m');
});
