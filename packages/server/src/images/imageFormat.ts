/** What the first bytes of a file say that it is. */
export type ImageFormat = 'allowed' | 'other' | 'none';

const at = (bytes: Buffer, start: number, text: string) =>
  bytes.toString('latin1', start, start + text.length) === text;

/** JPEG, PNG and WebP: what every browser sends, and what no script hides in once it is drawn anew. */
const allowed: readonly ((bytes: Buffer) => boolean)[] = [
  bytes => at(bytes, 0, '\xff\xd8\xff'),
  bytes => at(bytes, 0, '\x89PNG\r\n\x1a\n'),
  bytes => at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP'),
];

/** Other pictures and papers that people have on their phones: HEIC and AVIF, GIF, PDF, TIFF, BMP, SVG, JPEG XL. */
const other: readonly ((bytes: Buffer) => boolean)[] = [
  bytes => at(bytes, 4, 'ftyp'),
  bytes => at(bytes, 0, 'GIF8'),
  bytes => at(bytes, 0, '%PDF'),
  bytes => at(bytes, 0, 'II*\0') || at(bytes, 0, 'MM\0*'),
  bytes => at(bytes, 0, 'BM'),
  bytes => at(bytes, 0, '\xff\x0a') || at(bytes, 4, 'JXL '),
  bytes => /^\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(withoutMark(bytes)),
];

const withoutMark = (bytes: Buffer) => bytes.toString('utf8', 0, 256).replace(/^\ufeff/, '');

/** What the bytes are, whatever their name or their content type says. */
export function formatOf(bytes: Buffer): ImageFormat {
  if (allowed.some(is => is(bytes))) return 'allowed';
  return other.some(is => is(bytes)) ? 'other' : 'none';
}
