import type { Context } from '../../../shared/context.ts';
import type { SignInResult } from './signIn.answers.ts';
import type { SignInInput } from './signIn.inputs.ts';

export async function signIn(_context: Context, _input: SignInInput): Promise<typeof SignInResult> {
  throw new Error('Follows');
}
