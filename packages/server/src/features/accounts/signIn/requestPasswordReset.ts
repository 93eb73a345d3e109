import type { Context } from '../../../shared/context.ts';
import type { RequestPasswordResetResult } from './signIn.answers.ts';
import type { RequestPasswordResetInput } from './signIn.inputs.ts';

export async function requestPasswordReset(
  _context: Context,
  _input: RequestPasswordResetInput,
): Promise<typeof RequestPasswordResetResult> {
  throw new Error('Follows');
}
