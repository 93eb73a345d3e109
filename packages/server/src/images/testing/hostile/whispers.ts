import { deflateSync } from 'node:zlib';
import { aJpeg, aJpegWithAPlace, aPhoto } from '../pictures.ts';
import { hostile } from './hostileFile.ts';
import {
  chunk,
  join,
  little16,
  little24,
  little32,
  mark,
  riff,
  riffChunk,
  script,
  segment,
  u16,
  u32,
} from './parts.ts';
import { withChunks, withSegments } from './parts.ts';

/** One EXIF directory, big-endian: entries of text or numbers, the texts behind it. @param next where the next directory stands */
function exif(entries: [tag: number, value: Buffer | number][], next = 0): Buffer {
  const texts: Buffer[] = [];
  let at = 8 + 2 + entries.length * 12 + 4;
  const rows = entries.map(([tag, value]) => {
    if (typeof value === 'number') return join(u16(tag), u16(4), u32(1), u32(value));
    texts.push(value);
    at += value.length;
    return join(u16(tag), u16(2), u32(value.length), u32(at - value.length));
  });
  return join('MM\0*', u32(8), u16(entries.length), ...rows, u32(next), ...texts);
}
const inExif = (tiff: Buffer) => segment(0xe1, join('Exif\0\0', tiff));
const text = (words: string) => join(words, '\0');
const said = [
  [0x010e, text(script)],
  [0x010f, text(mark)],
  [0x9c9b, Buffer.from(script, 'utf16le')],
] as [number, Buffer][];

const xmp = `<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'>${script}</x:xmpmeta><?xpacket end='w'?>`;
const photoshop = join(
  'Photoshop 3.0\x008BIM\x04\x04\0\0',
  u32(mark.length + 5),
  '\x1c\x02\x78',
  u16(mark.length),
  mark,
);
const profile = (words: string) => {
  const body = join(Buffer.alloc(12), 'mntrRGB XYZ ', Buffer.alloc(100), words);
  return join(u32(body.length + 4), body);
};
const jpegProfile = (words: string) => segment(0xe2, join('ICC_PROFILE\0\x01\x01', profile(words)));

/** With the small picture that cameras put beside the large one: of somebody else's face, it may be. */
async function withThumbnail(): Promise<Buffer> {
  const small = withSegments(await aJpeg({ width: 160, height: 120 }), segment(0xfe, mark));
  const first = exif([], 14);
  const second = join(
    u16(2),
    join(u16(0x0201), u16(4), u32(1), u32(44)),
    join(u16(0x0202), u16(4), u32(1), u32(small.length)),
  );
  return withSegments(await aJpeg(), inExif(join(first, second, u32(0), small)));
}

async function webpThatTells(): Promise<Buffer> {
  const picture = (await aPhoto().webp().toBuffer()).subarray(12);
  const canvas = join(Buffer.from([0x0c, 0, 0, 0]), little24(639), little24(479));
  return riff(riffChunk('VP8X', canvas), picture, riffChunk('EXIF', exif(said)), riffChunk('XMP ', join(xmp)));
}

const jpegWith = (...segments: Buffer[]) => aJpeg().then(jpeg => withSegments(jpeg, ...segments));
const pngWith = (...chunks: Buffer[]) =>
  aPhoto()
    .png()
    .toBuffer()
    .then(png => withChunks(png, ...chunks));
const profiles = ['DRAWN', 'UNREADABLE'] as const;

/** Pictures that carry words, places and other pictures beside what is to be seen. */
export const whispers = [
  hostile('the place where it was taken', 'DRAWN', aJpegWithAPlace),
  hostile('a script in its EXIF', 'DRAWN', () => jpegWith(inExif(exif(said)))),
  hostile('a small picture in its EXIF', 'DRAWN', withThumbnail),
  hostile('an EXIF that leads back to itself for ever', 'DRAWN', () => jpegWith(inExif(exif(said, 8)))),
  hostile('an EXIF that points outside the file', 'DRAWN', () => jpegWith(inExif(exif(said, 0xfffffff0)))),
  hostile('an orientation that there is not', 'DRAWN', () => jpegWith(inExif(exif([[0x0112, 0xffff]])))),
  hostile('a script in its XMP', 'DRAWN', () => jpegWith(segment(0xe1, join('http://ns.adobe.com/xap/1.0/\0', xmp)))),
  hostile('a caption in its IPTC', 'DRAWN', () => jpegWith(segment(0xed, photoshop))),
  hostile('words in every segment that an application may use', 'DRAWN', () =>
    jpegWith(...[...Array(13).keys()].map(n => segment(0xe3 + n, mark)).filter(bytes => bytes[1] !== 0xee)),
  ),
  hostile('two hundred comments', 'DRAWN', () => jpegWith(...Array.from({ length: 200 }, () => segment(0xfe, script)))),
  hostile('a colour profile that is none', profiles, () => jpegWith(jpegProfile(script))),
  hostile('a colour profile that ends in the middle', profiles, () =>
    jpegWith(segment(0xe2, join('ICC_PROFILE\0\x01\x02', profile(mark).subarray(0, 60)))),
  ),
  hostile('a PNG that tells everything', 'DRAWN', () =>
    pngWith(
      chunk('tEXt', `Author\0${mark}`),
      chunk('iTXt', join('XML:com.adobe.xmp\0\0\0\0\0', xmp)),
      chunk('zTXt', join('Comment\0\0', deflateSync(join(script)))),
      chunk('eXIf', exif(said)),
      chunk('tIME', join(u16(2026), Buffer.from([1, 2, 3, 4, 5]))),
    ),
  ),
  hostile('a PNG with a colour profile that is none', profiles, () =>
    pngWith(chunk('iCCP', join('icc\0\0', deflateSync(profile(script))))),
  ),
  hostile('a WebP that tells everything', 'DRAWN', webpThatTells),
  hostile('a WebP whose size is a lie', ['DRAWN', 'UNREADABLE'], async () => {
    const webp = Buffer.from(await webpThatTells());
    little32(0x7fffffff).copy(webp, 4);
    return join(webp, little16(0), mark);
  }),
];
