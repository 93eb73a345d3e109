import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { formatOf } from './imageFormat.ts';
import { openNothingElse, reencode } from './reencode.ts';
import { aBomb, aJpeg, aJpegWithAPlace, aPageInAJpeg, aPhoto, aPngOf, others } from './testing/pictures.ts';

beforeAll(openNothingElse);
// What comes after this file in the same process draws other kinds too.
afterAll(() => sharp.unblock({ operation: ['VipsForeignLoad'] }));

const drawn = async (bytes: Buffer) => {
  const picture = await reencode(bytes);
  if ('problem' in picture) throw new Error(picture.problem);
  return picture;
};

describe('a picture is drawn anew', () => {
  it('from JPEG, PNG and WebP alike', async () => {
    for (const bytes of [await aJpeg(), await aPhoto().png().toBuffer(), await aPhoto().webp().toBuffer()]) {
      expect(formatOf(bytes)).toBe('allowed');
      const { image, width, height } = await drawn(bytes);
      expect([width, height, (await sharp(image).metadata()).format]).toEqual([640, 480, 'jpeg']);
    }
  });

  it('upright, and without a word about the camera, the place or the time', async () => {
    const bytes = await aJpegWithAPlace();
    expect(bytes.includes('Canary')).toBe(true);
    const { image, width, height } = await drawn(bytes);
    expect([width, height]).toEqual([480, 640]);
    const { exif, xmp, icc, iptc, orientation, comments } = await sharp(image).metadata();
    expect({ exif, xmp, icc, iptc, orientation, comments }).toEqual({});
    expect(Buffer.from(image).toString('latin1')).not.toMatch(/canary|Exif|GPS/i);
  });

  it('so that nothing is left of a page inside it', async () => {
    const { image } = await drawn(await aPageInAJpeg());
    expect(Buffer.from(image).toString('latin1')).not.toMatch(/html|script/i);
  });

  it('at most 2,400 pixels long, never larger than it was, on white where it was clear', async () => {
    const { width, height } = await drawn(await aJpeg({ width: 4000, height: 3000 }));
    expect([width, height]).toEqual([2400, 1800]);
    const clear = sharp({ create: { width: 100, height: 100, channels: 4, background: '#0000' } });
    const { image } = await drawn(await clear.png().toBuffer());
    expect([...(await sharp(image).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('with the same bytes each time, which is how two of them are found to be one', async () => {
    const [bytes, other] = [await aJpeg(), await aJpeg({ width: 641 })];
    const hashes = await Promise.all(
      [bytes, await aPageInAJpeg(), other].map(async picture =>
        createHash('sha256')
          .update((await drawn(picture)).image)
          .digest('hex'),
      ),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });
});

describe('a file is refused', () => {
  it.each(Object.entries(others))('that is %s', (_what, bytes) => expect(formatOf(bytes)).toBe('other'));

  it.each([
    ['nothing at all', Buffer.alloc(0)],
    ['words', Buffer.from('not a picture')],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['zeros', Buffer.alloc(5_000)],
  ])('that is %s', (_what, bytes) => expect(formatOf(bytes)).toBe('none'));

  it('that has more than 40 megapixels, by its header', async () => {
    expect(await reencode(aPngOf(50_000, 50_000))).toEqual({ problem: 'TOO_MANY_PIXELS' });
    expect(await reencode(aPngOf(8_001, 5_000))).toEqual({ problem: 'TOO_MANY_PIXELS' });
  });

  it('that shows nothing, being so small', async () => {
    expect(await reencode(await aJpeg({ width: 49 }))).toEqual({ problem: 'TOO_SMALL' });
  });

  it.each([
    ['a JPEG', async () => (await aJpegOfNoise()).subarray(0, 20_000)],
    ['a PNG', async () => (await noise().png().toBuffer()).subarray(0, 20_000)],
    ['a WebP', async () => (await noise().webp({ quality: 100 }).toBuffer()).subarray(0, 20_000)],
    ['a head alone', async () => (await aJpegOfNoise()).subarray(0, 4)],
  ])('that is cut off: %s', async (_what, cut) =>
    expect(await reencode(await cut())).toEqual({ problem: 'UNREADABLE' }),
  );

  it('that is another kind under the first bytes of a picture', async () => {
    for (const text of ['<svg/>', '%PDF-1.7', 'GIF89a'])
      expect(await reencode(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(text)]))).toEqual({
        problem: 'UNREADABLE',
      });
  });

  it('that would be opened by a program for other kinds of files', async () => {
    expect(await reencode(others['SVG']!)).toEqual({ problem: 'UNREADABLE' });
    expect(await reencode(await aPhoto().gif().toBuffer())).toEqual({ problem: 'UNREADABLE' });
    expect(await reencode(await aPhoto().tiff().toBuffer())).toEqual({ problem: 'UNREADABLE' });
  });
});

it('a bomb takes no more room than the picture that it claims to be', async () => {
  const bomb = aBomb();
  expect(bomb.length).toBeLessThan(200_000);
  const picture = await reencode(bomb);
  expect('problem' in picture || picture.image.byteLength < 200_000).toBe(true);
});

const noise = () =>
  sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
const aJpegOfNoise = () => noise().jpeg().toBuffer();
