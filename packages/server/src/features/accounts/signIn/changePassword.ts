import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { loadHomeUser } from '../loadHomeUser.ts';
import { checkPassword } from './checkPassword.ts';
import { easyPassword } from './easyPassword.ts';
import { setPassword } from './setPassword.ts';
import { type ChangePasswordResult, PasswordChanged } from './signIn.answers.ts';
import type { ChangePasswordInput } from './signIn.inputs.ts';

/** A new password in place of the one that was known until now. */
export async function changePassword(
  context: SignedInContext,
  { password, newPassword }: ChangePasswordInput,
): Promise<typeof ChangePasswordResult> {
  const refused = await checkPassword(context, password);
  if (refused) return refused;
  if (newPassword === password)
    return wrong('newPassword', 'UNCHANGED', 'This is your password already. Choose another one.');
  const user = (await context.apart(db => loadHomeUser({ ...context, db }, context.viewer.accountId)))!;
  const easy = await easyPassword('newPassword', newPassword, user);
  if (easy) return easy;
  const hash = await context.passwords.hash(newPassword);

  await setPassword(context, hash);
  return Object.assign(new PasswordChanged(), { userName: user.userName });
}
