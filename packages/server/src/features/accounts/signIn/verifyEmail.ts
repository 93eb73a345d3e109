import type { Context } from '../../../shared/context.ts';
import type { VerifyEmailResult } from './signIn.answers.ts';
import type { VerifyEmailInput } from './signIn.inputs.ts';

export async function verifyEmail(_context: Context, _input: VerifyEmailInput): Promise<typeof VerifyEmailResult> {
  throw new Error('Follows');
}
