import type { SignedInContext } from '../../../shared/context.ts';
import type { ChangePasswordResult } from './signIn.answers.ts';
import type { ChangePasswordInput } from './signIn.inputs.ts';

export async function changePassword(
  _context: SignedInContext,
  _input: ChangePasswordInput,
): Promise<typeof ChangePasswordResult> {
  throw new Error('Follows');
}
