import type { SignedInContext } from '../../../shared/context.ts';
import type { CreateHomeUserInput, CreateHomeUserResult } from './frontDesk.inputs.ts';

export async function createHomeUser(
  _context: SignedInContext,
  _input: CreateHomeUserInput,
): Promise<typeof CreateHomeUserResult> {
  throw new Error('Follows');
}
