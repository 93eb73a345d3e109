import { deflateSync } from 'node:zlib';
import { aBomb, aJpeg, aPhoto, aPngOf } from '../pictures.ts';
import { hostile } from './hostileFile.ts';
import { chunk, join, little16, little24, packedZeros, pngEnd, pngHeader, pngStart, riff, riffChunk } from './parts.ts';
import { segment, u32, withChunks, withSegments } from './parts.ts';

const megabyte = 1_000_000;
const png = () => aPhoto().png().toBuffer();
const either = ['DRAWN', 'UNREADABLE', 'TOO_HARD'] as const;
const bomb = () => packedZeros(100 * megabyte);

/** Says in its header how large it is; what follows is a small picture's. */
async function jpegThatClaims(width: number, height: number): Promise<Buffer> {
  const jpeg = Buffer.from(await aJpeg());
  const frame = jpeg.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(jpeg[at + 1]!));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

const webpThatClaims = async (width: number, height: number) => {
  const [picture] = framesOf(await aPhoto().webp().toBuffer());
  const canvas = join(Buffer.from([0, 0, 0, 0]), little24(width - 1), little24(height - 1));
  return riff(riffChunk('VP8X', canvas), picture!);
};

/** The chunk of a simple WebP that holds its picture. */
const framesOf = (webp: Buffer) => [webp.subarray(12)];

/** One small film: the same picture, thousands of times. */
async function animatedWebp(frames: number): Promise<Buffer> {
  const [width, height] = [640, 480];
  const picture = framesOf(await aPhoto({ width, height }).webp().toBuffer())[0]!;
  const canvas = join(Buffer.from([2, 0, 0, 0]), little24(width - 1), little24(height - 1));
  const size = join(little24(0), little24(0), little24(width - 1), little24(height - 1), little24(1), Buffer.from([0]));
  const frame = riffChunk('ANMF', join(size, picture));
  const clock = riffChunk('ANIM', join(u32(0), little16(0)));
  return riff(riffChunk('VP8X', canvas), clock, ...Array.from({ length: frames }, () => frame));
}

async function animatedPng(frames: number): Promise<Buffer> {
  const whole = await png();
  const control = (index: number) =>
    chunk('fcTL', join(u32(index), u32(640), u32(480), u32(0), u32(0), Buffer.from([0, 1, 0, 100, 0, 0])));
  const picture = deflateSync(Buffer.alloc(480 * (640 * 3 + 1)));
  const more = Array.from({ length: frames - 1 }, (_, n) =>
    join(control(2 * n + 1), chunk('fdAT', join(u32(2 * n + 2), picture))),
  );
  const begun = withChunks(whole, chunk('acTL', join(u32(frames), u32(0))), control(0));
  return join(begun.subarray(0, -12), ...more, pngEnd);
}

/** Each scan of a progressive JPEG goes over the whole picture; this one repeats its last one thousands of times. */
async function jpegOfScans(scans: number): Promise<Buffer> {
  const jpeg = await aPhoto({ width: 2_000, height: 2_000 }).jpeg({ progressive: true }).toBuffer();
  const last = jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  return join(jpeg.subarray(0, -2), ...Array.from({ length: scans }, () => last), jpeg.subarray(-2));
}

/** As large as is allowed, and so flat that it packs to almost nothing. */
export function largestAllowed({ interlaced = 0 } = {}): Buffer {
  const [width, height] = [6_324, 6_324];
  const data = packedZeros(height * (width * 8 + 1) + (interlaced ? 8 * height : 0));
  return join(pngStart, pngHeader(width, height, { depth: 16, colour: 6, interlaced }), chunk('IDAT', data), pngEnd);
}

/** Small files that want to become large in memory, or long. */
export const bombs = [
  hostile('a small PNG that unpacks to 100 MB', either, aBomb),
  hostile('a PNG whose text unpacks to 100 MB', either, async () =>
    withChunks(await png(), chunk('zTXt', join('Comment\0\0', bomb()))),
  ),
  hostile('a PNG whose colour profile unpacks to 100 MB', either, async () =>
    withChunks(await png(), chunk('iCCP', join('icc\0\0', bomb()))),
  ),
  hostile('a PNG whose other text unpacks to 100 MB', either, async () =>
    withChunks(await png(), chunk('iTXt', join('XML:com.adobe.xmp\0\x01\0\0\0', bomb()))),
  ),
  hostile('a PNG of five hundred texts that unpack to 1 MB each', either, async () => {
    const text = chunk('zTXt', join('Comment\0\0', packedZeros(megabyte)));
    return withChunks(await png(), ...Array.from({ length: 500 }, () => text));
  }),
  hostile('a PNG of a hundred thousand texts', either, async () => {
    const texts = Buffer.alloc(100_000 * 21, chunk('tEXt', 'Comment\0x'));
    return withChunks(await png(), texts);
  }),
  hostile('a PNG of 65,000 x 65,000', 'TOO_MANY_PIXELS', () => aPngOf(65_000, 65_000)),
  hostile('a PNG of 1 x 60,000,000', ['TOO_MANY_PIXELS', 'UNREADABLE'], () => aPngOf(1, 60_000_000)),
  hostile('a PNG of 60,000,000 x 1', ['TOO_MANY_PIXELS', 'UNREADABLE'], () => aPngOf(60_000_000, 1)),
  hostile('a PNG as wide as a number can be', ['TOO_MANY_PIXELS', 'UNREADABLE'], () =>
    aPngOf(2 ** 31 - 1, 2 ** 31 - 1),
  ),
  hostile('a PNG without width', 'UNREADABLE', () => aPngOf(0, 480)),
  hostile('a JPEG of 65,500 x 65,500', 'TOO_MANY_PIXELS', () => jpegThatClaims(65_500, 65_500)),
  hostile('a JPEG of 6,000 x 6,000 with the data of a small one', either, () => jpegThatClaims(6_000, 6_000)),
  hostile('a WebP of 16,384 x 16,384', ['TOO_MANY_PIXELS', 'UNREADABLE'], () => webpThatClaims(16_384, 16_384)),
  hostile('a WebP of 16 million x 16 million', ['TOO_MANY_PIXELS', 'UNREADABLE'], () =>
    webpThatClaims(2 ** 24, 2 ** 24),
  ),
  hostile('a flat PNG of 40 megapixels in 16 bits', either, () => largestAllowed()),
  hostile('the same, interlaced', either, () => largestAllowed({ interlaced: 1 })),
  hostile('a PNG of 3,000 frames', either, () => animatedPng(3_000)),
  hostile('a WebP of 3,000 frames', either, () => animatedWebp(3_000)),
  hostile('a progressive JPEG of 3,000 scans', ['UNREADABLE', 'TOO_HARD'], () => jpegOfScans(3_000)),
  hostile('a JPEG of thirty thousand comments', either, async () => {
    const comment = segment(0xfe, 'x'.repeat(200));
    return withSegments(await aJpeg(), ...Array.from({ length: 30_000 }, () => comment));
  }),
];
