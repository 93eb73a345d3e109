import sharp from 'sharp';
import { aJpeg, aPhoto } from '../pictures.ts';
import { hostile } from './hostileFile.ts';
import { chunk, join, mark, pngEnd, pngHeader, pngStart, segment, u16, withSegments } from './parts.ts';
import { deflateSync } from 'node:zlib';

const cmyk = () => aPhoto().toColourspace('cmyk').jpeg().toBuffer();
/** What Adobe's programs write of how the colours were turned. */
const adobe = (transform: number) => segment(0xee, join('Adobe', u16(100), u16(0), u16(0), Buffer.from([transform])));
const deep = () =>
  sharp({ create: { width: 640, height: 480, channels: 4, background: '#8448' } })
    .toColourspace('rgb16')
    .png()
    .toBuffer();

/** A PNG of 640 x 480 from its pixels, in whatever way they are written. */
const pngOf = (options: { depth?: number; colour?: number }, bytesOfRow: number, ...before: Buffer[]) =>
  join(
    pngStart,
    pngHeader(640, 480, options),
    ...before,
    chunk('IDAT', deflateSync(Buffer.alloc(480 * (bytesOfRow + 1)))),
    pngEnd,
  );

/** The same picture under another kind of frame: `marker` is its second byte. */
async function framed(marker: number): Promise<Buffer> {
  const jpeg = Buffer.from(await aJpeg());
  const frame = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc0);
  jpeg[frame + 1] = marker;
  return jpeg;
}
const cut = async (bytes: Buffer | Promise<Buffer>, keep: number) => {
  const whole = await bytes;
  return whole.subarray(0, keep < 0 ? whole.length + keep : Math.round(whole.length * keep));
};
const png = () => aPhoto().png().toBuffer();
const webp = () => aPhoto().webp().toBuffer();
const either = ['DRAWN', 'UNREADABLE'] as const;

/** Pictures that are damaged, unfinished, or rarer than a program expects. */
export const oddities = [
  hostile('nothing at all', 'NOT_A_PICTURE', () => Buffer.alloc(0)),
  hostile('a dot', 'TOO_SMALL', () => aJpeg({ width: 1, height: 1 })),
  hostile('a line', 'TOO_SMALL', () => aJpeg({ width: 2_000, height: 1 })),
  hostile('three bytes of a JPEG', 'UNREADABLE', async () => (await aJpeg()).subarray(0, 3)),
  hostile('the head of a JPEG', 'UNREADABLE', async () => (await aJpeg()).subarray(0, 20)),
  hostile('half a JPEG', 'UNREADABLE', () => cut(aJpeg(), 0.5)),
  hostile('a JPEG without its last two bytes', either, () => cut(aJpeg(), -2)),
  hostile('the head of a PNG', 'UNREADABLE', async () => (await png()).subarray(0, 33)),
  hostile('half a PNG', 'UNREADABLE', () => cut(png(), 0.5)),
  hostile('a PNG without its end', either, () => cut(png(), -12)),
  hostile('half a WebP', 'UNREADABLE', () => cut(webp(), 0.5)),
  hostile('the head of a WebP', 'UNREADABLE', async () => (await webp()).subarray(0, 12)),
  hostile('a JPEG for printers', 'DRAWN', cmyk),
  hostile('a JPEG for printers that says its colours were turned', either, async () =>
    withSegments(await cmyk(), adobe(2)),
  ),
  hostile('a JPEG that says its colours were not turned', 'DRAWN', async () => withSegments(await aJpeg(), adobe(0))),
  hostile('a JPEG that says they were turned in a way that there is not', either, async () =>
    withSegments(await aJpeg(), adobe(255)),
  ),
  hostile('a JPEG that calls itself lossless', 'UNREADABLE', () => framed(0xc3)),
  hostile('a JPEG that calls itself hierarchical', 'UNREADABLE', () => framed(0xc5)),
  hostile('a JPEG that calls itself arithmetic', either, () => framed(0xc9)),
  hostile('a JPEG that begins again after every pixel', either, async () =>
    withSegments(await aJpeg(), segment(0xdd, u16(1))),
  ),
  hostile('a PNG of 16 bits with alpha', 'DRAWN', deep),
  hostile('a PNG of one bit', 'DRAWN', () => pngOf({ depth: 1, colour: 0 }, 80)),
  hostile('a PNG of a palette that is not there', 'UNREADABLE', () => pngOf({ colour: 3 }, 640)),
  hostile('a PNG of a depth that there is not', 'UNREADABLE', () => pngOf({ depth: 7 }, 1_920)),
  hostile('a PNG of two headers', either, () => pngOf({}, 1_920, pngHeader(60_000, 60_000))),
  hostile('a PNG whose sum is wrong', either, async () => {
    const bytes = Buffer.from(await png());
    bytes[bytes.length - 20]! ^= 0xff;
    return join(bytes, mark);
  }),
];
