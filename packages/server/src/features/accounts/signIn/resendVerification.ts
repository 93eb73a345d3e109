import type { Context } from '../../../shared/context.ts';
import type { ResendVerificationResult } from './signIn.answers.ts';
import type { ResendVerificationInput } from './signIn.inputs.ts';

export async function resendVerification(
  _context: Context,
  _input: ResendVerificationInput,
): Promise<typeof ResendVerificationResult> {
  throw new Error('Follows');
}
