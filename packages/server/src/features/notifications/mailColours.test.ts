import { expect, it } from '@jest/globals';
import { day, evening, tones } from './mailColours.ts';

it('can be read by day and in the evening: every text stands out 4.5 to 1 from what is behind it', () => {
  const pairs = [
    ...[day, evening].flatMap(at => [
      [at.ink, at.surface],
      [at.ink2, at.surface],
      [at.action, at.surface],
      [at.onAction, at.action],
    ]),
    ...Object.values(tones).flatMap(tone => [
      tone.day,
      tone.evening,
      [day.ink, tone.day[0]],
      [evening.ink, tone.evening[0]],
    ]),
  ];
  expect(pairs.filter(([one, other]) => contrast(one!, other!) < 4.5)).toEqual([]);
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
