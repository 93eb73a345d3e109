import { createHmac } from 'node:crypto';

const stepSeconds = 30;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the app on a phone shows for this secret (RFC 6238), `later` half minutes from now. */
export function codeOf(secret: string, later = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / stepSeconds) + later));
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const start = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Base32, as a person types it. */
function bytesOf(secret: string): Buffer {
  const bits = [...secret.replaceAll(/\s/g, '')].map(letter => letters.indexOf(letter).toString(2).padStart(5, '0'));
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)));
}
