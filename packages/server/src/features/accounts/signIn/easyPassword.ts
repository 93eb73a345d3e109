import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import type { HomeUser } from '../homeUser.entity.ts';

/**
 * The beginning of a password is enough: where it is strong, the whole is. The time that the estimate takes grows faster than the
 * password, and it runs on the main thread: 40 letters stay under 80 ms, 200 could take seconds.
 */
const lettersLookedAt = 40;
/** Guesses, as a power of ten, that somebody with lists of passwords, words and names of both languages would need. */
const enoughGuesses = 10;

type Known = Pick<HomeUser, 'givenName' | 'familyName' | 'email'> & { userName?: string };

/** @returns why a password of this person is too easy to guess, at the input's field, or nothing */
export async function easyPassword(
  field: 'password' | 'newPassword',
  password: string,
  { givenName, familyName, email, userName = '' }: Known,
): Promise<InvalidInput | undefined> {
  const known = [givenName, familyName, userName, email, ...email.split(/[@.]/), 'openvisit', 'visit'];
  const beginning = [...password.normalize('NFC')].slice(0, lettersLookedAt).join('');
  const estimate = await estimator();
  // Spaces and dashes between words are guessed first of all: what is strong is strong without them.
  const guesses = [beginning, beginning.replace(/[\s_.-]/g, '')].map(
    text => estimate.check(text, known.filter(Boolean)).guessesLog10,
  );
  if (Math.min(...guesses) >= enoughGuesses) return undefined;
  const message = 'This password is easy to guess. Use four words or more that do not belong together.';
  return wrong(field, 'TOO_EASY', message);
}

let made: Promise<ZxcvbnFactory> | undefined;
const estimator = () => (made ??= makeEstimator());

/** Loaded when the first password is chosen: its lists take about 90 MB. */
async function makeEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Estimator }, common, english, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  return new Estimator({
    dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
    // `P@ssw0rd` is found; more letters in disguise cost time and guard nobody who uses 15 of them.
    l33tMaxSubstitutions: 4,
    useLevenshteinDistance: false,
  });
}
