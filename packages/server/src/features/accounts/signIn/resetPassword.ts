import type { Context } from '../../../shared/context.ts';
import type { ResetPasswordResult } from './signIn.answers.ts';
import type { ResetPasswordInput } from './signIn.inputs.ts';

export async function resetPassword(
  _context: Context,
  _input: ResetPasswordInput,
): Promise<typeof ResetPasswordResult> {
  throw new Error('Follows');
}
