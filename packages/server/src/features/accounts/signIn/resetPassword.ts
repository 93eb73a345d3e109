import type { Context, SignedInContext } from '../../../shared/context.ts';
import { hashOf } from '../../../shared/tokens.ts';
import { type Language, Role, Standing } from '../../../shared/viewer.ts';
import { asLogin, countAttempts, forgiveAttempts, placeOf } from './attempts.ts';
import { easyPassword } from './easyPassword.ts';
import { familiesOnly } from './familiesOnly.ts';
import { knowDevice, thisDevice } from './knownDevices.ts';
import { PasswordChanged, type ResetPasswordResult } from './signIn.answers.ts';
import type { ResetPasswordInput } from './signIn.inputs.ts';
import { LinkExpired } from './signIn.problems.ts';

interface Holder {
  homeUserId: string;
  userName: string;
  givenName: string;
  familyName: string;
  email: string;
  language: Language;
}

/**
 * Sets a new password by the link of the letter, once. All sessions end; what was counted while the old one was guessed is forgiven.
 * Whoever reads the letters is the holder: from now on the account knows this browser, whatever others guess meanwhile.
 */
export async function resetPassword(
  context: Context,
  { token, password }: ResetPasswordInput,
): Promise<typeof ResetPasswordResult> {
  await familiesOnly(context);
  const byPlace = ['CODE_ADDRESS', placeOf(context.caller)] as const;
  const { tooMany, holder } = await context.apart(async db => ({
    tooMany: await countAttempts(db, context, [byPlace]),
    holder: (await db.query<Holder>(holderOf, [hashOf(token), context.now()]))[0],
  }));
  if (tooMany) return tooMany;
  if (!holder) return new LinkExpired();
  await context.apart(db => forgiveAttempts(db, byPlace, 'one'));
  const easy = await easyPassword('password', password, holder);
  if (easy) return easy;
  const hash = await context.passwords.hash(password);

  const [used] = await context.db.query<{ ended: string[] | null }>('SELECT use_password_reset($1, $2, $3) AS ended', [
    hashOf(token),
    hash,
    context.now(),
  ]);
  if (!used?.ended) return new LinkExpired();
  await forgive(context, holder);

  const { homeUserId, userName, language } = holder;
  await context.become({
    role: Role.HOME_USER,
    accountId: homeUserId,
    sessionId: null,
    facilityIds: [],
    language,
    standing: Standing.FULL,
  });
  await knowDevice(context as SignedInContext);
  context.announce({ type: 'PASSWORD_CHANGED', homeUserId, facilityId: null });
  if (used.ended.length > 0) context.announce({ type: 'SIGNED_OUT', sessionIds: used.ended, facilityId: null });
  return Object.assign(new PasswordChanged(), { userName });
}

/** Whoever forgot a password has tried it in vain: by both names, from here, in this browser. They can sign in at once. */
async function forgive(context: Context, { homeUserId, userName, email }: Holder): Promise<void> {
  const { db, caller } = context;
  const device = thisDevice(context, homeUserId);
  if (device) await forgiveAttempts(db, ['KNOWN_DEVICE', device], 'all');
  await forgiveAttempts(db, ['SIGN_IN_ACCOUNT', homeUserId], 'all');
  await forgiveAttempts(db, ['SIGN_IN_NAME', asLogin(userName)], 'all');
  await forgiveAttempts(db, ['SIGN_IN_NAME', asLogin(email)], 'all');
  await forgiveAttempts(db, ['SIGN_IN_ADDRESS', placeOf(caller)], 'all');
}

const holderOf = `
  SELECT home_user_id AS "homeUserId", user_name AS "userName", given_name AS "givenName", family_name AS "familyName", email, language
    FROM password_reset_of($1, $2)`;
