import type { Context } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { notAllowed } from '../../../shared/refuse.ts';
import { Role } from '../../../shared/viewer.ts';
import { familiesOnly } from './familiesOnly.ts';
import { type ResendVerificationResult, VerificationSent } from './signIn.answers.ts';
import type { ResendVerificationInput } from './signIn.inputs.ts';
import { startVerification } from './startVerification.ts';

interface Waiting {
  homeUserId: string | null;
  email: string;
}

/** Sends a new code and link: for the letter that this page waits for, or for whatever address of the signed-in person is not proved. */
export async function resendVerification(
  context: Context,
  { verificationId }: ResendVerificationInput,
): Promise<typeof ResendVerificationResult> {
  const waiting = verificationId ? await byId(context, verificationId) : await ofViewer(context);
  if (!waiting) return wrong('verificationId', 'UNKNOWN', 'There is nothing to send again. Sign in, or sign up again.');
  const sent = await startVerification(context, { ...waiting, why: 'VERIFICATION_SENT' });
  return 'tryAgainAt' in sent ? sent : Object.assign(new VerificationSent(), sent);
}

async function byId(context: Context, verificationId: string): Promise<Waiting | undefined> {
  await familiesOnly(context);
  if (!uuidPattern.test(verificationId)) return undefined;
  const [waiting] = await context.db.query<Waiting>(
    'SELECT home_user_id AS "homeUserId", email FROM verification_of($1, NULL) WHERE used_at IS NULL',
    [verificationId],
  );
  return waiting;
}

async function ofViewer({ db, viewer }: Context): Promise<Waiting | undefined> {
  if (!viewer) return undefined;
  if (viewer.role !== Role.HOME_USER) throw notAllowed();
  const [waiting] = await db.query<Waiting>(newestUnproved, [viewer.accountId]);
  return waiting;
}

/** The newest address that this account is to have, where it was not used; else the account's own, until it is proved. */
const newestUnproved = `
  SELECT id AS "homeUserId", email FROM (
    SELECT h.id, v.email, v.created_at AS at FROM home_users h JOIN email_verifications v ON v.home_user_id = h.id
     WHERE h.id = $1 AND v.used_at IS NULL AND v.created_at > coalesce(h.email_verified_at, '-infinity')
    UNION ALL SELECT h.id, h.email, h.created_at FROM home_users h WHERE h.id = $1 AND h.email_verified_at IS NULL
  ) waiting ORDER BY at DESC LIMIT 1`;
