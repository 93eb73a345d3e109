import { attemptLimits } from '../features/accounts/signIn/attemptLimits.ts';
import { placeOf } from '../features/accounts/signIn/attempts.ts';
import { countingOn } from '../shared/counting.ts';
import type { ContextWorld } from './createContext.ts';

/**
 * Counts a key that is none, by the client's address. Keys are far too long to be guessed: a right one is never held up, and this keeps a
 * script from trying for ever unnoticed.
 * @returns when to try again, after too many of them
 */
export const countWrongKey = ({ pool, countPool = pool, now }: ContextWorld, address: string): Promise<Date | null> =>
  countingOn({ pool: countPool, now })('API_KEY_ADDRESS', placeOf({ address }), attemptLimits.API_KEY_ADDRESS);
