import type { Context } from '../../../shared/context.ts';
import type { SignUpResult } from './signIn.answers.ts';
import type { SignUpInput } from './signIn.inputs.ts';

export async function signUp(_context: Context, _input: SignUpInput): Promise<typeof SignUpResult> {
  throw new Error('Follows');
}
