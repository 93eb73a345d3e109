import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo as a phone takes it, small. No two of different sizes are alike. */
export const aPhoto = ({ width = 640, height = 480 } = {}) =>
  sharp({ create: { width, height, channels: 3, background: { r: width % 256, g: height % 256, b: 90 } } });

export const aJpeg = (size?: { width?: number; height?: number }) => aPhoto(size).jpeg().toBuffer();

/** Lying on its side, and with the place where it was taken. */
export const aJpegWithAPlace = () =>
  aPhoto()
    .withExif({
      IFD0: { Make: 'Canary Camera', ImageDescription: 'canary description' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 44/1 21/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '104/1 59/1 3/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** A picture that is a page as well: its comment holds a script. */
export async function aPageInAJpeg(): Promise<Buffer> {
  const jpeg = await aJpeg();
  const page = Buffer.from('<html><script>alert(document.cookie)</script></html>');
  const length = Buffer.from([(page.length + 2) >> 8, (page.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, page, jpeg.subarray(2)]);
}

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG that says how large it is, and whatever data it brings. */
export function aPngOf(width: number, height: number, data: Buffer = deflateSync(Buffer.alloc(64))): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

/** Claims to be small, and unpacks to a hundred megabytes. */
export const aBomb = () => aPngOf(640, 480, deflateSync(Buffer.alloc(100_000_000)));

/** What is not taken, though it is something: its first bytes tell. */
export const others: Record<string, Buffer> = {
  SVG: Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'an SVG without a head': Buffer.from('\ufeff\n <svg onload="alert(1)"/>'),
  PDF: Buffer.from('%PDF-1.7\n1 0 obj'),
  GIF: Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1'),
  HEIC: Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00', 'latin1'),
  AVIF: Buffer.from('\x00\x00\x00\x1cftypavif\x00\x00\x00\x00', 'latin1'),
  TIFF: Buffer.from('II*\x00\x08\x00\x00\x00', 'latin1'),
};
