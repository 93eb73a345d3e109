import type { Refusal } from './bookingRefusal.ts';
import { takenRules } from './rules.ts';

/** Nothing is the matter but that the time is taken, by whomever: the nearest other times are the answer. */
export const isTaken = (refusals: readonly Refusal[]): boolean =>
  refusals.length > 0 && refusals.every(({ rule }) => takenRules.includes(rule));
