import type { BookingRule } from '@openvisit/schema/family/graphql.ts';
import type { StepName } from '../steps.ts';

/** On which page of the journey what a rule refuses can be chosen anew. */
export const mendedAt: Partial<Record<`${BookingRule}`, StepName>> = {
  KIND_NOT_OFFERED: 'kind',
  TERMS_NOT_ACCEPTED: 'terms',
  PERSON_NOT_AT_FACILITY: 'person',
  PERSON_PRIVILEGE_SUSPENDED: 'person',
  GUEST_NOT_ALLOWED: 'guests',
  NO_ADULT: 'guests',
  TOO_MANY_VISITORS: 'guests',
  DURATION_NOT_OFFERED: 'duration',
  OUTSIDE_NOTICE_WINDOW: 'date',
  OUTSIDE_VISITING_HOURS: 'date',
  BLACKED_OUT: 'date',
  OFF_GRID: 'date',
  VISITOR_BUSY: 'date',
  NOT_AVAILABLE: 'date',
};
