import { randomInt } from 'node:crypto';

/** Crockford's: no I, L, O or U, so that it can be read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight letters by chance: one in a million million. */
export const newReference = (): string =>
  Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** What somebody typed or heard, as it is kept: without the dash, O read as 0, I and L as 1. Nothing where it is no reference. */
export function readReference(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? letters : undefined;
}
