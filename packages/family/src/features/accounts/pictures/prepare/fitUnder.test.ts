import { expect, it } from '@jest/globals';
import { fitted, fitUnder, mostBytes } from './fitUnder.ts';

/** An encoder whose files weigh what a picture of this much detail does, in bytes per pixel at full quality. */
function encoder(detail: number) {
  const tried: string[] = [];
  const encode = async (side: number, quality: number) => {
    tried.push(`${side} ${quality}`);
    return { size: side * side * 0.75 * detail * quality ** 2, side, quality };
  };
  return { tried, encode };
}

it('keeps the best quality where that is small enough', async () => {
  const { tried, encode } = encoder(0.2);
  expect(await fitUnder(encode)).toMatchObject({ side: 2000, quality: 0.86 });
  expect(tried).toHaveLength(1);
});

it('gives up quality first, then size', async () => {
  expect(await fitUnder(encoder(0.4).encode)).toMatchObject({ side: 2000, quality: 0.66 });
  expect(await fitUnder(encoder(1).encode)).toMatchObject({ side: 1600 });
});

it('sends the lightest of a picture that no step makes light enough', async () => {
  const { size, side } = await fitUnder(encoder(20).encode);
  expect(side).toBe(1000);
  expect(size).toBeGreaterThan(mostBytes);
});

it('keeps the shape, and makes nothing larger', () => {
  expect(fitted({ width: 4000, height: 3000 }, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(fitted({ width: 300, height: 900 }, 2000)).toEqual({ width: 300, height: 900 });
  expect(fitted({ width: 9000, height: 1 }, 1000)).toEqual({ width: 1000, height: 1 });
});
