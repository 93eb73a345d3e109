import type { Context, SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import type { Language } from '../../../shared/viewer.ts';
import { loadViewer } from '../loadViewer.ts';
import { asLogin } from './attempts.ts';
import { countSignIn, forgiveSignIn } from './countSignIn.ts';
import { easyPassword } from './easyPassword.ts';
import { familiesOnly } from './familiesOnly.ts';
import { openSession } from './openSession.ts';
import { setPassword } from './setPassword.ts';
import { SignedIn, type SignInResult } from './signIn.answers.ts';
import type { SignInInput } from './signIn.inputs.ts';
import { PasswordChangeNeeded, SignInRefused } from './signIn.problems.ts';

interface Credentials {
  homeUserId: string;
  userName: string;
  givenName: string;
  familyName: string;
  email: string;
  language: Language;
  passwordHash: string | null;
  firstPasswordExpiresAt: Date | null;
}

/**
 * Opens a session. A name that does not exist costs the same statements, the same comparison and gets the same answer as a wrong
 * password; each try is counted before it is looked at.
 */
export async function signIn(context: Context, input: SignInInput): Promise<typeof SignInResult> {
  const before = await familiesOnly(context);
  const { counted, account } = await lookUp(context, input.login);
  if (counted.tooMany) return counted.tooMany;

  const kept = counted.isBlind ? undefined : account?.passwordHash;
  const fits = await context.passwords.fits(kept, input.password);
  if (!account || !fits || isOver(account.firstPasswordExpiresAt, context.now())) {
    const about = { homeUserId: account?.homeUserId ?? null, facilityId: null };
    context.announce({ type: 'SIGN_IN_REFUSED', ...about });
    if (counted.isNews) context.announce({ type: 'SIGN_IN_GUESSED', ...about });
    return new SignInRefused();
  }
  await context.apart(db => forgiveSignIn(db, counted));

  const isFirst = account.firstPasswordExpiresAt !== null;
  if (isFirst && !input.newPassword) return new PasswordChangeNeeded();
  if (isFirst && input.newPassword === input.password)
    return wrong('newPassword', 'UNCHANGED', 'This is your password already. Choose another one.');
  const easy = isFirst && (await easyPassword('newPassword', input.newPassword!, account));
  if (easy) return easy;
  const newHash = isFirst ? await context.passwords.hash(input.newPassword!) : null;

  if (!(await openSession(context, account, before))) return new SignInRefused();
  if (newHash) await setPassword(context as SignedInContext, newHash);
  return Object.assign(new SignedIn(), { viewer: await loadViewer(context as SignedInContext) });
}

const lookUp = (context: Context, login: string) =>
  context.apart(async db => {
    const [account] = await db.query<Credentials>(credentials, [asLogin(login)], 'credentialsOf');
    return { account, counted: await countSignIn(db, context, { login, accountId: account?.homeUserId }) };
  });

const isOver = (expiresAt: Date | null, now: Date) => expiresAt !== null && expiresAt <= now;

const credentials = `
  SELECT home_user_id AS "homeUserId", user_name AS "userName", given_name AS "givenName", family_name AS "familyName", email, language,
         password_hash AS "passwordHash", first_password_expires_at AS "firstPasswordExpiresAt" FROM credentials_of($1)`;
