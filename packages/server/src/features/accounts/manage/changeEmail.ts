import type { SignedInContext } from '../../../shared/context.ts';
import type { ChangeEmailInput, ChangeEmailResult } from './changeEmail.input.ts';

export async function changeEmail(
  _context: SignedInContext,
  _input: ChangeEmailInput,
): Promise<typeof ChangeEmailResult> {
  throw new Error('Follows');
}
