import type { Context, SignedInContext } from '../../../shared/context.ts';
import { type Language, Role, Standing, type Viewer } from '../../../shared/viewer.ts';
import { loadHomeUser } from '../loadHomeUser.ts';
import { searchTextOf } from '../searchText.ts';
import { openSession } from './openSession.ts';
import { EmailVerified } from './signIn.answers.ts';
import { CodeRefusal, CodeRefused } from './signIn.problems.ts';

interface Fitting {
  verificationId: string;
  /** The device that asked for the letter uses it. */
  isThisDevice: boolean;
  before: Viewer | null;
}

interface Used {
  homeUserId: string;
  userName: string;
  email: string;
  previousEmail: string;
  language: Language;
  /** Nobody had proved an address of this account before. */
  isFirst: boolean;
  already: boolean;
}

/** The code or the link fitted: the address is the account's own from now on. */
export async function useVerification(
  context: Context,
  { verificationId, isThisDevice, before }: Fitting,
): Promise<EmailVerified | CodeRefused> {
  const [used] = await context.db.query<Used>(use, [verificationId, context.now()]);
  if (!used) return new CodeRefused(CodeRefusal.UNKNOWN);
  const { homeUserId, userName, email, isFirst, already } = used;

  const isOwn = before?.accountId === homeUserId;
  const opensSession = isFirst && isThisDevice && !isOwn;
  const opened = opensSession && (await openSession(context, used, before));
  if (!opened && !already) await context.become(isOwn ? before : holderOf(used));
  if (!already) await announceUse(context as SignedInContext, verificationId, used);
  return Object.assign(new EmailVerified(), { email, userName, already, signedIn: opened || isOwn });
}

/** Whoever reads the letters of the address acts as the account's holder here, without being signed in. */
const holderOf = ({ homeUserId, language }: Used): Viewer => ({
  role: Role.HOME_USER,
  accountId: homeUserId,
  sessionId: null,
  facilityIds: [],
  language,
  standing: Standing.FULL,
});

async function announceUse(context: SignedInContext, verificationId: string, used: Used): Promise<void> {
  const { homeUserId, email, previousEmail } = used;
  context.announce({ type: 'EMAIL_VERIFIED', homeUserId, verificationId, facilityId: null });
  if (email.toLowerCase() === previousEmail.toLowerCase()) return;
  const user = (await loadHomeUser(context, homeUserId))!;
  await context.db.execute('UPDATE home_users SET search_text = $2 WHERE id = $1', [homeUserId, searchTextOf(user)]);
  context.announce({ type: 'EMAIL_CHANGED', homeUserId, facilityId: null, secret: { previousEmail } });
}

const use = `
  SELECT home_user_id AS "homeUserId", user_name AS "userName", email, previous_email AS "previousEmail", language,
         is_first AS "isFirst", already FROM use_verification($1, $2)`;
