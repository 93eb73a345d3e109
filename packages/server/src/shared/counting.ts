import type { Pool } from 'pg';
import type { Clock } from './clock.ts';
import { hashOf } from './tokens.ts';

export interface Limit {
  /** The last of them is still let by; then the pause begins. */
  most: number;
  withinSeconds: number;
  pauseSeconds: number;
}

/** Counts one of a kind, by a key that is kept as a hash. @returns when to try again, where this one is one too many */
export type Count = (kind: string, by: string, limit: Limit) => Promise<Date | null>;

export const countStatement = 'SELECT count_attempt($1, $2, $3, $4, $5, $6) AS until';

export const countValues = (kind: string, by: string, limit: Limit, now: Date): unknown[] => [
  kind,
  hashOf(by),
  limit.most,
  limit.withinSeconds,
  limit.pauseSeconds,
  now,
];

interface Counting {
  pool: Pool;
  now: Clock;
  onStatement?: ((text: string) => void) | undefined;
}

/**
 * Counts beside any transaction, as nobody: one statement, committed at once and kept whatever becomes of what is counted. So a query can
 * be counted, which itself may write nothing.
 */
export const countingOn =
  ({ pool, now, onStatement }: Counting): Count =>
  async (kind, by, limit) => {
    onStatement?.(countStatement);
    const values = countValues(kind, by, limit, now());
    const { rows } = await pool.query<{ until: Date | null }>(countStatement, values);
    return rows[0]!.until;
  };
