import { randomInt, randomUUID } from 'node:crypto';
import { minutes } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import { countAttempts } from './attempts.ts';
import { TooManyAttempts } from './signIn.problems.ts';

const codeLives = minutes(10);
const linkLives = minutes(24 * 60);
/** Between two letters to one address, and in a day. */
const pause = minutes(1);
const mostADay = 5;
const day = minutes(24 * 60);

/** What the page needs to go on: where the letter went, and the id that goes with its code. */
export interface StartedVerification {
  verificationId: string;
  email: string;
  codeExpiresAt: Date;
}

interface Letter {
  /** Whose address it is to be. Nobody's: the address has an account already, whose holder is told so; the code fits nothing. */
  homeUserId: string | null;
  email: string;
  why: 'SIGNED_UP' | 'VERIFICATION_SENT' | 'EMAIL_CHANGE_STARTED';
}

/**
 * Sends a code and a link that prove an address; `verifyEmail` takes them and makes the address the account's own. An address that
 * another account has gets the same answer and a letter that says so.
 * @returns when to try again, where this address got a letter a moment ago or enough of them today. A sign-up is never told so: sent
 * twice, it goes on with the letter that is on its way.
 */
export async function startVerification(
  context: Context,
  { homeUserId, email, why }: Letter,
): Promise<StartedVerification | TooManyAttempts> {
  const { db, now, announce } = context;
  const tooMany = (await tooManyChanges(context, why)) ?? (await tooManyLetters(context, email));
  if (tooMany && why !== 'SIGNED_UP') return tooMany;
  const waiting = tooMany && homeUserId && (await waitingFor(context, homeUserId));
  if (waiting) return waiting;

  const [verificationId, token] = [randomUUID(), newToken()];
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const [codeExpiresAt, linkExpiresAt] = [codeLives, linkLives].map(lives => new Date(now().getTime() + lives));
  await db.query('SELECT start_verification($1, $2, $3, $4, $5, $6, $7, $8)', [
    verificationId,
    homeUserId,
    email,
    hashOfCode(verificationId, code),
    hashOf(token),
    now(),
    codeExpiresAt,
    linkExpiresAt,
  ]);
  const secret = tooMany ? null : { email, code, token };
  announce({ type: why, homeUserId, verificationId, facilityId: null, secret });
  return { verificationId, email, codeExpiresAt: codeExpiresAt! };
}

/** A code is short, so that its hash is good for its own verification alone. */
export const hashOfCode = (verificationId: string, code: string): Buffer => hashOf(`${verificationId} ${code}`);

async function waitingFor({ db }: Context, homeUserId: string): Promise<StartedVerification | undefined> {
  const [waiting] = await db.query<StartedVerification>(
    'SELECT id AS "verificationId", email, code_expires_at AS "codeExpiresAt" FROM waiting_verification($1)',
    [homeUserId],
  );
  return waiting;
}

/** Nobody sends our letters to one stranger after the other. */
async function tooManyChanges(context: Context, why: Letter['why']): Promise<TooManyAttempts | undefined> {
  if (why !== 'EMAIL_CHANGE_STARTED') return undefined;
  return countAttempts(context.db, context, [['EMAIL_CHANGE', context.viewer!.accountId]]);
}

async function tooManyLetters({ db, now }: Context, email: string): Promise<TooManyAttempts | undefined> {
  const [letters] = await db.query<{ sent: number; last: Date | null; first: Date | null }>(
    'SELECT sent, last_at AS last, first_at AS first FROM verifications_to($1, $2)',
    [email, now()],
  );
  const { sent, last, first } = letters!;
  if (sent >= mostADay) return new TooManyAttempts(new Date(first!.getTime() + day));
  const next = (last?.getTime() ?? 0) + pause;
  return next > now().getTime() ? new TooManyAttempts(new Date(next)) : undefined;
}
