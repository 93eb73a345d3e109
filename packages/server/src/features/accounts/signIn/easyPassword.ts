import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import type { HomeUser } from '../homeUser.entity.ts';
import { guessesFor } from './guessing/guessesFor.ts';

/** Guesses, as a power of ten. */
const enoughGuesses = 10;

type Known = Pick<HomeUser, 'givenName' | 'familyName' | 'email'> & { userName?: string };

/** @returns why a password of this person is too easy to guess, at the input's field, or nothing */
export async function easyPassword(
  field: 'password' | 'newPassword',
  password: string,
  { givenName, familyName, email, userName = '' }: Known,
): Promise<InvalidInput | undefined> {
  const known = [givenName, familyName, userName, email, ...email.split(/[@.]/), 'openvisit', 'visit'];
  const guesses = await guessesFor(password.normalize('NFC'), known.filter(Boolean));
  if (guesses >= enoughGuesses) return undefined;
  return wrong(
    field,
    'TOO_EASY',
    'This password is easy to guess. Use four words or more that do not belong together.',
  );
}
