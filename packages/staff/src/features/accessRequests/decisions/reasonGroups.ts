import type { ReasonCategory } from '@openvisit/schema/staff/graphql.ts';

/** The order in which an officer meets them: what the papers show first. */
const order: readonly ReasonCategory[] = [
  'INVALID_ID',
  'INVALID_PICTURE',
  'SECURITY_CONCERN',
  'POLICY_VIOLATION',
  'BEHAVIORAL',
  'NON_BEHAVIORAL',
];

/** Reasons by category, in the order of their digits. */
export function reasonGroups<Reason extends { category: ReasonCategory }>(reasons: readonly Reason[]) {
  return order
    .map(category => ({ category, reasons: reasons.filter(reason => reason.category === category) }))
    .filter(group => group.reasons.length > 0);
}

/** The same reasons in one row, as the digits count them. */
export const inDigitOrder = <Reason extends { category: ReasonCategory }>(reasons: readonly Reason[]): Reason[] =>
  reasonGroups(reasons).flatMap(group => group.reasons);
