import type { SignedInContext } from '../../shared/context.ts';
import type { DeleteAccountInput, DeleteAccountResult } from './deleteAccount.input.ts';

export async function deleteAccount(
  _context: SignedInContext,
  _input: DeleteAccountInput,
): Promise<typeof DeleteAccountResult> {
  throw new Error('Follows');
}
