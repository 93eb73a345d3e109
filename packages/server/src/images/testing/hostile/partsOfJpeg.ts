/** The markers of a JPEG that holds its picture and nothing else. */
export const pictureAlone = new Set(['SOI', 'DQT', 'SOF0', 'SOF2', 'DHT', 'DRI', 'SOS', 'EOI']);

const names: Record<number, string> = { 0xd8: 'SOI', 0xdb: 'DQT', 0xc4: 'DHT', 0xdd: 'DRI', 0xda: 'SOS', 0xd9: 'EOI' };
const nameOf = (marker: number) =>
  names[marker] ??
  (marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : marker === 0xfe ? 'COM' : `SOF${marker - 0xc0}`);

/** @returns the markers of a JPEG from the first to the last; `BEHIND` where anything stands after its end */
export function partsOfJpeg(bytes: Buffer): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new Error(`No segment begins at ${at}`);
    const marker = bytes[at + 1]!;
    parts.push(nameOf(marker));
    at += 2;
    if (marker === 0xd9) break;
    if (marker === 0xd8) continue;
    at += bytes.readUInt16BE(at);
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
  if (at < bytes.length) parts.push('BEHIND');
  return parts;
}

/** Inside a scan 0xff stands before 0, or before one of the eight marks where reading may begin again. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
