import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { checkPassword } from '../signIn/checkPassword.ts';
import { VerificationSent } from '../signIn/signIn.answers.ts';
import { startVerification } from '../signIn/startVerification.ts';
import type { ChangeEmailInput, ChangeEmailResult } from './changeEmail.input.ts';

/**
 * Sends a code and a link to a new address. The old one stays the account's until they are used. An address that another account has
 * gets the same answer, and a letter that says so.
 */
export async function changeEmail(
  context: SignedInContext,
  { email: typed, password }: ChangeEmailInput,
): Promise<typeof ChangeEmailResult> {
  const refused = await checkPassword(context, password);
  if (refused) return refused;

  const { db, viewer } = context;
  const email = typed.trim();
  const [address] = await db.query<{ taken: boolean; own: boolean }>(lookUp, [email, viewer.accountId]);
  if (address!.own) return wrong('email', 'UNCHANGED', 'This is your e-mail address already.');
  const homeUserId = address!.taken ? null : viewer.accountId;
  const sent = await startVerification(context, { homeUserId, email, why: 'EMAIL_CHANGE_STARTED' });
  return 'tryAgainAt' in sent ? sent : Object.assign(new VerificationSent(), sent);
}

const lookUp = `
  SELECT email_is_taken($1, $2) AS taken, lower(h.email) = lower($1) AS own FROM home_users h WHERE h.id = $2`;
