import type { Context } from '../../../shared/context.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { asLogin, type Attempt, countAttempts, forgiveAttempts, placeOf } from './attempts.ts';
import { knownDeviceOf } from './knownDevices.ts';
import type { TooManyAttempts } from './signIn.problems.ts';

export interface CountedSignIn {
  /** The attempt is not to be looked at. */
  tooMany?: TooManyAttempts;
  /**
   * Somebody guesses at this account from everywhere. The attempt is to be compared with nothing and refused like a wrong one: a pause
   * that is told would tell that two names are one account's.
   */
  isBlind?: boolean;
  /** The first of those in a day: its holder is to hear of it. The answer is the same. */
  isNews?: boolean;
  /** What a success takes back. */
  taken: readonly (readonly [Attempt, 'one' | 'all'])[];
}

/**
 * Counts an attempt to sign in with a password, before it is looked at. In a browser that the account knows it counts by that browser
 * alone, which nobody's guesses elsewhere can lock; in any other by address, by name, and by account. The statements are the same
 * whether there is such an account or not.
 */
export async function countSignIn(
  db: ViewerTransaction,
  context: Context,
  { login, accountId }: { login: string; accountId: string | undefined },
): Promise<CountedSignIn> {
  const name = asLogin(login);
  const account = accountId ?? `nobody's ${name}`;
  return (await countByDevice(db, context, account)) ?? countByNames(db, context, name, account);
}

/** Takes back what was counted, since the password fitted. */
export async function forgiveSignIn(db: ViewerTransaction, { taken }: CountedSignIn): Promise<void> {
  for (const [attempt, which] of taken) await forgiveAttempts(db, attempt, which);
}

async function countByDevice(
  db: ViewerTransaction,
  context: Context,
  account: string,
): Promise<CountedSignIn | undefined> {
  const device = await knownDeviceOf(db, context, account);
  if (!device) return undefined;
  const [byDevice, byDay] = [['KNOWN_DEVICE', device] as const, ['KNOWN_DEVICE_DAY', device] as const];
  const tooMany = await countAttempts(db, context, [byDevice]);
  if (tooMany) return { tooMany, taken: [] };
  const isWornOut = await countAttempts(db, context, [byDay]);
  if (isWornOut) return undefined;
  return {
    taken: [
      [byDevice, 'all'],
      [byDay, 'one'],
    ],
  };
}

async function countByNames(
  db: ViewerTransaction,
  context: Context,
  name: string,
  account: string,
): Promise<CountedSignIn> {
  const ofStaff = context.caller.app === 'staff';
  const byPlace = [ofStaff ? 'STAFF_SIGN_IN_ADDRESS' : 'SIGN_IN_ADDRESS', placeOf(context.caller)] as const;
  const byName = [ofStaff ? 'STAFF_SIGN_IN_NAME' : 'SIGN_IN_NAME', name] as const;
  const byAccount = [ofStaff ? 'STAFF_SIGN_IN_ACCOUNT' : 'SIGN_IN_ACCOUNT', account] as const;
  // An address that has to wait fills nobody's count.
  const tooMany = (await countAttempts(db, context, [byPlace])) ?? (await countAttempts(db, context, [byName]));
  if (tooMany) return { tooMany, taken: [] };
  const isBlind = (await countAttempts(db, context, [byAccount])) !== undefined;
  const isNews = isBlind && !(await countAttempts(db, context, [['GUESSES_TOLD', account]]));
  return {
    isBlind,
    isNews,
    taken: [
      [byName, 'all'],
      [byPlace, 'one'],
      [byAccount, 'one'],
    ],
  };
}
