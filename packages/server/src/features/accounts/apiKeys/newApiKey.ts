import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { hashOf } from '../../../shared/tokens.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const alphabet = `0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ${letters.slice(0, 26)}`;

const draw = (from: string, length: number) => Array.from({ length }, () => from[randomInt(from.length)]).join('');

/** Six letters and digits that a scanner can reckon from what stands before them: no other text of this form is a key. */
function checksumOf(text: string): string {
  let [rest, sum] = [crc32(text), ''];
  for (; sum.length < 6; rest = Math.floor(rest / alphabet.length)) sum = alphabet[rest % alphabet.length]! + sum;
  return sum;
}

export interface NewApiKey {
  /** Shown once, kept nowhere: `ov_<prefix>_<secret><checksum>`. */
  key: string;
  /** What lists show of it. */
  prefix: string;
  /** All that is kept: 256 random bits cannot be guessed from their hash, however fast it is. */
  hash: Buffer;
}

/** 43 letters of 62 are 256 bits. */
export function newApiKey(): NewApiKey {
  const prefix = draw(letters, 8);
  const body = `ov_${prefix}_${draw(alphabet, 43)}`;
  const key = body + checksumOf(body);
  return { key, prefix, hash: hashOf(key) };
}

/** Whether a text is a key by its form, as a scanner for lost secrets asks. */
export const looksLikeApiKey = (text: string): boolean =>
  /^ov_[a-z0-9]{8}_[0-9A-Za-z]{49}$/.test(text) && checksumOf(text.slice(0, -6)) === text.slice(-6);
