import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { hashOf } from '../../../shared/tokens.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { countAttempts, forgiveAttempts, placeOf } from './attempts.ts';
import { familiesOnly } from './familiesOnly.ts';
import type { VerifyEmailResult } from './signIn.answers.ts';
import type { VerifyEmailInput } from './signIn.inputs.ts';
import { CodeRefusal, CodeRefused } from './signIn.problems.ts';
import { hashOfCode } from './startVerification.ts';
import { useVerification } from './useVerification.ts';

const mostTries = 5;

/**
 * Proves an address by the code, or by the token of the link. A guess is counted before it is compared, in a transaction of its own.
 * The device that signed up (it knows the verification's id) gets its session; any other proves the address and is signed in nowhere.
 */
export async function verifyEmail(context: Context, input: VerifyEmailInput): Promise<typeof VerifyEmailResult> {
  const before = await familiesOnly(context);
  const { verificationId, code, token } = input;
  if (!token && !code) return wrong('code', 'REQUIRED', 'Enter the 6 digits of the e-mail.');

  const byPlace = ['CODE_ADDRESS', placeOf(context.caller)] as const;
  const { tooMany, found } = await context.apart(async db => {
    const tooMany = await countAttempts(db, context, [byPlace]);
    if (tooMany) return { tooMany };
    return { found: token ? await findLink(db, token) : await countGuess(db, context, verificationId ?? '') };
  });
  if (tooMany) return tooMany;
  const refused = found ? problemOf(found, code, context.now()) : new CodeRefused(CodeRefusal.UNKNOWN);
  if (refused) return refused;

  await forgiveAttempts(context.db, byPlace, 'one');
  const isThisDevice = !token || found!.id === verificationId;
  return useVerification(context, { verificationId: found!.id, isThisDevice, before });
}

interface Found {
  id: string;
  usedAt: Date | null;
  expiresAt: Date;
  /** Of a code alone. */
  guess?: { codeHash: Buffer; tries: number; tried: boolean };
}

async function findLink(db: ViewerTransaction, token: string): Promise<Found | undefined> {
  const [link] = await db.query<Found>(
    'SELECT id, link_expires_at AS "expiresAt", used_at AS "usedAt" FROM verification_of(NULL, $1)',
    [hashOf(token)],
  );
  return link;
}

const guess = `
  SELECT id, used_at AS "usedAt", code_expires_at AS "expiresAt", code_hash AS "codeHash", tries, tried FROM try_email_code($1, $2)`;

async function countGuess(db: ViewerTransaction, { now }: Context, verificationId: string): Promise<Found | undefined> {
  if (!uuidPattern.test(verificationId)) return undefined;
  const [row] = await db.query<Found & NonNullable<Found['guess']>>(guess, [verificationId, now()], 'tryEmailCode');
  return row && { ...row, guess: row };
}

function problemOf(found: Found, typed: string | null | undefined, now: Date): CodeRefused | undefined {
  const { id, usedAt, expiresAt, guess } = found;
  if (!guess) return usedAt || expiresAt > now ? undefined : new CodeRefused(CodeRefusal.EXPIRED);
  const fits = timingSafeEqual(guess.codeHash, hashOfCode(id, typed!.replace(/\s/g, '')));
  const triesLeft = mostTries - guess.tries;
  // One that was used is no secret any more: the same press sent twice gets the same answer.
  if (fits && (usedAt || guess.tried)) return undefined;
  if (!usedAt && expiresAt <= now) return new CodeRefused(CodeRefusal.EXPIRED);
  const isOut = !usedAt && (!guess.tried || triesLeft === 0);
  return isOut ? new CodeRefused(CodeRefusal.USED_UP) : new CodeRefused(CodeRefusal.WRONG, triesLeft);
}
