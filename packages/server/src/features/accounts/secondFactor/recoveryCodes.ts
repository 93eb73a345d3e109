import { randomInt } from 'node:crypto';
import { hashOf } from '../../../shared/tokens.ts';

/** No two look alike: no 0 and O, no 1, I and L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const [howMany, groups, letters] = [10, 4, 4];

const newCode = () =>
  Array.from({ length: groups }, () =>
    Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

/** Ten codes of 16 letters, 79 bits each: too many to guess, so that a plain hash keeps them. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, newCode);

/** All that is kept of a code. Case, spaces and hyphens do not count. */
export const recoveryCodeHash = (typed: string): Buffer =>
  hashOf(`recovery code ${typed.toUpperCase().replace(/[^0-9A-Z]/g, '')}`);
