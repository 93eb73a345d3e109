import { randomInt } from 'node:crypto';
import { days } from '../../../shared/clock.ts';

/** How long a first password can be used. */
export const firstPasswordDays = 14;

/** Small letters that nobody takes for another one, in print or by hand: no i, l, o. */
const letters = 'abcdefghjkmnpqrstuvwxyz';
const groups = 4;
const groupLength = 5;

/** A password for a printed slip: 20 random letters, 90 bits, in groups that a person can copy. */
export const newFirstPassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');

export const firstPasswordExpiry = (now: Date): Date => new Date(now.getTime() + days(firstPasswordDays));
