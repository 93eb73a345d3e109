import { isIPv6 } from 'node:net';
import type { Context } from '../../../shared/context.ts';
import { countStatement, countValues } from '../../../shared/counting.ts';
import { hashOf } from '../../../shared/tokens.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { attemptLimits, type AttemptKind } from './attemptLimits.ts';
import { TooManyAttempts } from './signIn.problems.ts';

export type Attempt = readonly [kind: AttemptKind, by: string];

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
    const values = countValues(kind, by, attemptLimits[kind], now());
    const [counted] = await db.query<{ until: Date | null }>(countStatement, values, 'countAttempt');
    if (counted!.until) pauses.push(counted!.until);
  }
  if (pauses.length === 0) return undefined;
  return new TooManyAttempts(new Date(Math.max(...pauses.map(pause => pause.getTime()))));
}

/** The same beside the operation's transaction, also in a query. */
export async function countBeside(
  { count }: Pick<Context, 'count'>,
  [kind, by]: Attempt,
): Promise<TooManyAttempts | undefined> {
  const until = await count(kind, by, attemptLimits[kind]);
  return until ? new TooManyAttempts(until) : undefined;
}

/** Takes attempts back: one of them, which succeeded after all, or all. */
export async function forgiveAttempts(db: ViewerTransaction, [kind, by]: Attempt, which: 'one' | 'all'): Promise<void> {
  await db.query('SELECT forgive_attempts($1, $2, $3)', [kind, hashOf(by), which === 'one' ? 1 : null]);
}

/** The key of a name as it is typed: case and outer spaces do not count. */
export const asLogin = (login: string) => login.trim().toLowerCase();

/** The key of a client's address. An IPv6 household has 2^64 addresses: its first half stands for all of them. */
export function placeOf({ address }: Pick<Context['caller'], 'address'>): string {
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
