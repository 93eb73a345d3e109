import { expect, it } from '@jest/globals';
import { checkPicture, type PicturePiece } from './checkPicture.ts';
import { greyOf, type Grey } from './grey.ts';

const [width, height] = [1000, 750];
const isIn = (x: number, y: number, [left, top, right, bottom]: readonly number[]) =>
  x >= left! && x < right! && y >= top! && y < bottom!;

/** A picture painted by a rule: the brightness at each place. */
function painted(luma: (x: number, y: number) => number): Grey {
  const pixels = new Uint8ClampedArray(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = luma(at % width, Math.floor(at / width));
  return { width, height, pixels };
}

/** A card on a grey table, with lines of print three pixels wide. */
const card = (x: number, y: number) => {
  if (!isIn(x, y, [100, 120, 900, 630])) return 120;
  const isPrint = isIn(x, y, [380, 200, 860, 560]) && y % 40 < 14 && x % 9 < 3;
  return isPrint ? 60 : 225;
};
/** A face in an evenly lit room; the deeper the skin, the lower its brightness. */
const face = (skin: number) => (x: number, y: number) => {
  if ((x - 500) ** 2 + ((y - 330) * 0.8) ** 2 > 190 ** 2) return y > 560 ? 70 : 185;
  const isEye = Math.abs(y - 300) < 12 && Math.abs(Math.abs(x - 500) - 70) < 28;
  return isEye ? (x % 20 < 8 ? 20 : 235) : skin;
};

/** Out of focus: each pixel becomes the mean of its neighbours along the rows, then along the columns. */
function blurred({ pixels }: Grey, radius: number): Grey {
  const along = (from: Uint8ClampedArray, step: number) => {
    const to = from.slice();
    const reach = radius * step;
    for (let line = 0; line < step; line++) {
      let sum = 0;
      for (let at = line; at < from.length; at += step) {
        sum += from[at]! - (from[at - 2 * reach - step] ?? 0);
        if (at >= 2 * reach) to[at - reach] = sum / (2 * radius + 1);
      }
    }
    return to;
  };
  return { width, height, pixels: along(along(pixels, 1), width) };
}

const check = (grey: Grey, piece: PicturePiece = 'ID_FRONT', own: object = {}) =>
  checkPicture({ piece, grey, original: { width: 3000, height: 2250, bytes: 2_000_000, ...own } });

it('finds nothing wrong with a sharp card', () => {
  expect(check(painted(card))).toEqual([]);
});

it.each([60, 110, 200])('finds nothing wrong with a face in good light, however deep or fair its skin: %d', skin => {
  expect(check(painted(face(skin)), 'PHOTO')).toEqual([]);
});

it('sees that print cannot be read, and that a face is out of focus', () => {
  expect(check(blurred(painted(card), 4))).toEqual(['BLURRY']);
  expect(check(blurred(painted(face(110)), 8), 'PHOTO')).toEqual(['BLURRY']);
});

it('sees that it was taken in the dark, and says nothing of sharpness then', () => {
  expect(check(painted((x, y) => card(x, y) * 0.2))).toEqual(['DARK']);
  expect(
    check(
      painted((x, y) => face(110)(x, y) * 0.2),
      'PHOTO',
    ),
  ).toEqual(['DARK']);
});

it('sees a lamp shining in the card, but not in the white of a shirt', () => {
  const shining = painted((x, y) => ((x - 300) ** 2 + (y - 300) ** 2 < 60 ** 2 ? 255 : card(x, y)));
  expect(check(shining)).toEqual(['GLARE']);
  expect(check(shining, 'PHOTO')).toEqual([]);
});

it('takes no white table, and no white margin, for a lamp', () => {
  expect(check(painted((x, y) => (isIn(x, y, [100, 120, 900, 630]) ? card(x, y) : 255)))).toEqual([]);
  expect(check(painted((x, y) => (isIn(x, y, [120, 140, 880, 150]) ? 255 : card(x, y))))).toEqual([]);
});

it.each([{ width: 900, height: 590 }, { bytes: 7_000 }])('sees that it is too small: %j', own => {
  expect(check(painted(card), 'ID_BACK', own)).toEqual(['SMALL']);
});

it('weighs colours as eyes do', () => {
  const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
  expect([...greyOf({ width: 4, height: 1, data }).pixels]).toEqual([76, 150, 29, 255]);
});
