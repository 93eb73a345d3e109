import type { BookingRule } from '@openvisit/schema/family/graphql.ts';
import type { paths } from '../../../app/paths.ts';

/** Every way in which the journey can end without a visit; each has a page of its own. */
export const endings = {
  personNotFound: 'person-not-found',
  waitsForFacility: 'waits-for-facility',
  notBookableYet: 'not-bookable-yet',
  noTimesLeft: 'no-times-left',
  quotaReached: 'all-visits-used',
  timeTaken: 'time-taken',
  holdRanOut: 'time-ran-out',
  accessEnded: 'access-ended',
  notPossible: 'not-possible',
} as const satisfies Partial<Record<keyof typeof paths, string>>;

export type EndingName = keyof typeof endings;

/** The one page that tells about these refusals: the gravest first, for others may end with it. */
const order: readonly [EndingName, ...`${BookingRule}`[]][] = [
  ['accessEnded', 'ACCESS_NOT_APPROVED', 'BANNED'],
  ['waitsForFacility', 'RELATIONSHIP_NOT_APPROVED'],
  ['notBookableYet', 'PAYMENT_REQUIRED', 'RATE_ABOVE_CAP'],
  ['quotaReached', 'QUOTA_REACHED'],
];

/** @returns which ending tells why a visit is not possible */
export function endingOf(rules: readonly `${BookingRule}`[]): EndingName {
  return order.find(([, ...told]) => told.some(rule => rules.includes(rule)))?.[0] ?? 'notPossible';
}
