import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { hashOf } from '../../../shared/tokens.ts';
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
  const tooMany = await context.apart(db => countAttempts(db, context, [byPlace]));
  if (tooMany) return tooMany;
  const found = token ? await byLink(context, token) : await byCode(context, verificationId ?? '', code!);
  if (found instanceof CodeRefused) return found;

  await forgiveAttempts(context.db, byPlace, 'one');
  const isThisDevice = !token || found === verificationId;
  return useVerification(context, { verificationId: found, isThisDevice, before });
}

async function byLink(context: Context, token: string): Promise<string | CodeRefused> {
  const [link] = await context.db.query<{ id: string; expiresAt: Date; usedAt: Date | null }>(
    'SELECT id, link_expires_at AS "expiresAt", used_at AS "usedAt" FROM verification_of(NULL, $1)',
    [hashOf(token)],
  );
  if (!link) return new CodeRefused(CodeRefusal.UNKNOWN);
  return link.usedAt || link.expiresAt > context.now() ? link.id : new CodeRefused(CodeRefusal.EXPIRED);
}

interface Guess {
  codeHash: Buffer;
  tries: number;
  /** False where nothing was left to be tried. */
  tried: boolean;
  expiresAt: Date;
  usedAt: Date | null;
}

const guess =
  'SELECT code_hash AS "codeHash", tries, tried, code_expires_at AS "expiresAt", used_at AS "usedAt" FROM try_email_code($1, $2)';

async function byCode(context: Context, verificationId: string, typed: string): Promise<string | CodeRefused> {
  if (!uuidPattern.test(verificationId)) return new CodeRefused(CodeRefusal.UNKNOWN);
  const [row] = await context.apart(db => db.query<Guess>(guess, [verificationId, context.now()]));
  if (!row) return new CodeRefused(CodeRefusal.UNKNOWN);
  const { codeHash, tries, tried, expiresAt, usedAt } = row;
  const triesLeft = mostTries - tries;
  const fits = timingSafeEqual(codeHash, hashOfCode(verificationId, typed.replace(/\s/g, '')));
  // One that was used is no secret any more: the same press sent twice gets the same answer.
  if (usedAt) return fits ? verificationId : new CodeRefused(CodeRefusal.WRONG, triesLeft);
  if (!tried) return new CodeRefused(expiresAt > context.now() ? CodeRefusal.USED_UP : CodeRefusal.EXPIRED);
  if (fits) return verificationId;
  return triesLeft > 0 ? new CodeRefused(CodeRefusal.WRONG, triesLeft) : new CodeRefused(CodeRefusal.USED_UP);
}
