import { isIPv6 } from 'node:net';
import type { Context } from '../../../shared/context.ts';
import { hashOf } from '../../../shared/tokens.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { TooManyAttempts } from './signIn.problems.ts';

interface Limit {
  /** The last of them is still tried; then the pause begins. */
  most: number;
  withinSeconds: number;
  pauseSeconds: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const fiveFailures: Limit = { most: 5, withinSeconds: hour, pauseSeconds: 10 * minute };

/** What is counted, in the database, so that all server processes count together. */
const limits = {
  /** Failures by a name that somebody typed, whether there is such an account or not. */
  SIGN_IN_NAME: fiveFailures,
  /** Failures by a client's address. */
  SIGN_IN_ADDRESS: fiveFailures,
  /** Failures when the password is asked again of somebody who is signed in. */
  PASSWORD_AGAIN: fiveFailures,
  SIGN_UP_ADDRESS: { most: 20, withinSeconds: hour, pauseSeconds: hour },
  /** Wrong codes and links by a client's address. */
  CODE_ADDRESS: { most: 30, withinSeconds: hour, pauseSeconds: 10 * minute },
  /** Letters to new addresses, by the account that is to have them. */
  EMAIL_CHANGE: { most: 10, withinSeconds: day, pauseSeconds: day },
  RESET_ADDRESS: { most: 20, withinSeconds: hour, pauseSeconds: hour },
} satisfies Record<string, Limit>;

type Kind = keyof typeof limits;
export type Attempt = readonly [kind: Kind, by: string];

/**
 * Counts attempts before it is known whether they succeed, so that a thousand at once are counted as well as one after the other.
 * @returns nothing where all may be tried
 */
export async function countAttempts(
  db: ViewerTransaction,
  { now }: Pick<Context, 'now'>,
  attempts: readonly Attempt[],
): Promise<TooManyAttempts | undefined> {
  const pauses: Date[] = [];
  for (const [kind, by] of attempts) {
    const { most, withinSeconds, pauseSeconds } = limits[kind];
    const [counted] = await db.query<{ until: Date | null }>(
      'SELECT count_attempt($1, $2, $3, $4, $5, $6) AS until',
      [kind, hashOf(by), most, withinSeconds, pauseSeconds, now()],
      'countAttempt',
    );
    if (counted!.until) pauses.push(counted!.until);
  }
  if (pauses.length === 0) return undefined;
  return new TooManyAttempts(new Date(Math.max(...pauses.map(pause => pause.getTime()))));
}

/** Takes attempts back: one of them, which succeeded after all, or all. */
export async function forgiveAttempts(db: ViewerTransaction, [kind, by]: Attempt, which: 'one' | 'all'): Promise<void> {
  await db.query('SELECT forgive_attempts($1, $2, $3)', [kind, hashOf(by), which === 'one' ? 1 : null]);
}

/** The key of a name as it is typed: case and outer spaces do not count. */
export const asLogin = (login: string) => login.trim().toLowerCase();

/** The key of a client's address. An IPv6 household has 2^64 addresses: its first half stands for all of them. */
export function placeOf({ address }: Context['caller']): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  return isIPv6(address) ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [before = '', after] = address.split('%')[0]!.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after?.split(':').filter(Boolean) ?? [];
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...tail];
  return `${groups
    .slice(0, 4)
    .map(group => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
