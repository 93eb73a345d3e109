import { generateSecret, verifySync } from 'otplib';
import type { StaffDoor } from '../../../shared/staffDoor.ts';

/** Seconds that a phone's clock may be wrong: the code before and the one after are taken too. */
const epochTolerance = 30;

/** Six digits, however they were spaced. */
const asDigits = (typed: string) => typed.replace(/[\s-]/g, '');

/** @returns the half minute since 1970 whose code this is, around now; nothing where it fits none */
export function stepOfCode(secret: string, typed: string, now: Date): number | null {
  const token = asDigits(typed);
  const isCode = /^\d{6}$/.test(token);
  const result = verifySync({
    secret,
    token: isCode ? token : '000000',
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance,
  });
  return isCode && result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** Compared with where there is no such person: the same work. */
const nobodys = generateSecret();

/** As `stepOfCode`, of a sealed secret; without one the answer is no, after the same work. */
export function stepOfSealed(
  { vault }: StaffDoor,
  { sealed, owner }: { sealed: Buffer | undefined; owner: string | undefined },
  typed: string,
  now: Date,
): number | null {
  const secret = sealed && owner ? vault.open(sealed, owner) : null;
  const step = stepOfCode(secret ?? nobodys, typed, now);
  return secret === null ? null : step;
}
