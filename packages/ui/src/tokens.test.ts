import { describe, expect, it } from '@jest/globals';
import { colour, contrast, tokensOf, type Theme } from './testing/tokens.ts';

const grounds = ['ground', 'surface', 'sunken'];
const families = ['wait', 'turn', 'good', 'stop', 'quiet'];
const fields = families.map(family => `${family}-field`);

/** What is read, and every ground that it may stand on. */
const text: [string, string[]][] = [
  ['ink', [...grounds, ...fields, 'action-soft']],
  ['ink-2', [...grounds, ...fields, 'action-soft']],
  ['ink-3', grounds],
  ['action', [...grounds, 'action-soft', ...fields]],
  ['on-action', ['action', 'action-hover', 'action-press']],
  ['on-lamp', ['lamp']],
  ['on-fill', ['good-fill', 'stop-fill']],
  ['ground', ['ink']],
  ...families.map((family): [string, string[]] => [`${family}-ink`, [...grounds, `${family}-field`]]),
];

/** What shows where a thing ends, without being read. */
const edges: [string, string[]][] = [
  ['line-strong', ['ground', 'surface', 'sunken']],
  ['action-edge', ['ground', 'surface', 'action-soft']],
  ['focus-out', ['ground', 'surface']],
  ...families.map((family): [string, string[]] => [`${family}-edge`, ['ground', 'surface']]),
];

const pairs = (table: [string, string[]][]) =>
  table.flatMap(([over, under]) => under.map(each => [over, each] as const));

describe.each<Theme>(['light', 'dark'])('in the %s theme', theme => {
  const ratio = (over: string, under: string) => contrast(colour(over, theme), colour(under, theme));

  it.each(pairs(text))('%s is read easily on %s', (over, under) => {
    expect(ratio(over, under)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(edges))('%s is seen on %s', (over, under) => {
    expect(ratio(over, under)).toBeGreaterThanOrEqual(3);
  });

  it('shows one of the two focus rings on every ground', () => {
    for (const under of [...grounds, ...fields, 'action', 'good-fill', 'stop-fill', 'ink']) {
      expect(Math.max(ratio('focus-out', under), ratio('focus-in', under))).toBeGreaterThanOrEqual(3);
    }
  });
});

it('is the same evening whether the system or the person asked for it', () => {
  expect([...tokensOf(":root:not([data-theme='light'])")]).toEqual([...tokensOf("[data-theme='dark']")]);
});

it('names the same tokens of colour by day and in the evening', () => {
  const evening = [...tokensOf("[data-theme='dark']").keys()];
  expect([...tokensOf(':root').keys()]).toEqual(expect.arrayContaining(evening));
});
