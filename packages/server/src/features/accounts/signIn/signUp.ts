import type { Context } from '../../../shared/context.ts';
import { familiesOnly } from './familiesOnly.ts';
import { addHomeUser } from './addHomeUser.ts';
import { countAttempts, placeOf } from './attempts.ts';
import { birthDateProblem } from './birthDate.ts';
import { easyPassword } from './easyPassword.ts';
import { SignedUp, type SignUpResult } from './signIn.answers.ts';
import type { SignUpInput } from './signIn.inputs.ts';
import { startVerification } from './startVerification.ts';

/**
 * Makes a family account and has its address proved. An address that has an account already gets the very same answer and work; its
 * holder is told by e-mail. Who signs up twice, with the same password, before the address is proved goes on with the first.
 */
export async function signUp(context: Context, input: SignUpInput): Promise<typeof SignUpResult> {
  await familiesOnly(context);
  const email = input.email.trim();
  const problem = birthDateProblem(input.dateOfBirth, context.now());
  if (problem) return problem;

  const { tooMany, unproved } = await context.apart(async db => ({
    tooMany: await countAttempts(db, context, [['SIGN_UP_ADDRESS', placeOf(context.caller)]]),
    unproved: (await db.query<Unproved>(unprovedAccount, [email]))[0],
  }));
  if (tooMany) return tooMany;
  const easy = await easyPassword('password', input.password, input);
  if (easy) return easy;
  // One argon2 either way.
  const isSame = unproved && (await context.passwords.fits(unproved.passwordHash, input.password));
  // No hash says that an account which waits to be proved was seen.
  const passwordHash = unproved ? null : await context.passwords.hash(input.password);

  const added = await addHomeUser(context, input, { passwordHash });
  const homeUserId = added?.id ?? (isSame ? unproved.homeUserId : null);
  const started = await startVerification(context, { homeUserId, email, why: 'SIGNED_UP' });
  return 'tryAgainAt' in started ? started : Object.assign(new SignedUp(), started);
}

interface Unproved {
  homeUserId: string;
  passwordHash: string | null;
}

const unprovedAccount =
  'SELECT home_user_id AS "homeUserId", password_hash AS "passwordHash" FROM unproved_account($1)';
