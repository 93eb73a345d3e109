import type { SignedInContext } from '../../../shared/context.ts';
import { countAttempts, forgiveAttempts } from './attempts.ts';
import { PasswordWrong, TooManyAttempts } from './signIn.problems.ts';

/**
 * Asks the holder of the account for the password again, ahead of what only they may do. Counted by this session, so that guesses in
 * another never lock it. To be called ahead of the action's own first statement: the comparison is slow.
 * @returns why not, or nothing where it fits
 */
export async function checkPassword(
  context: SignedInContext,
  password: string,
): Promise<PasswordWrong | TooManyAttempts | undefined> {
  const { accountId, sessionId } = context.viewer;
  const attempt = ['PASSWORD_AGAIN', `${accountId} ${sessionId}`] as const;
  const { tooMany, kept } = await context.apart(async db => ({
    tooMany: await countAttempts(db, context, [attempt]),
    kept: (await db.query<{ hash: string | null }>('SELECT own_password_hash() AS hash'))[0]!.hash,
  }));
  if (tooMany) return tooMany;
  if (!(await context.passwords.fits(kept, password))) return new PasswordWrong();
  await context.apart(db => forgiveAttempts(db, attempt, 'all'));
  return undefined;
}
