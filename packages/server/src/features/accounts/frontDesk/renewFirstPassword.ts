import type { SignedInContext } from '../../../shared/context.ts';
import type { RenewFirstPasswordInput, RenewFirstPasswordResult } from './frontDesk.inputs.ts';

export async function renewFirstPassword(
  _context: SignedInContext,
  _input: RenewFirstPasswordInput,
): Promise<typeof RenewFirstPasswordResult> {
  throw new Error('Follows');
}
