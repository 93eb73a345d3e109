import type { BookingFacts, VisitFlag } from './bookingFacts.ts';

/** Why an officer looks first at visits with this person or of this pair, where the policy says `FLAGGED_ONLY`. */
export const flagsOf = ({ person, relationship }: BookingFacts): VisitFlag[] => [
  ...(person?.reviewVisits ? (['PERSON_REVIEWED'] as const) : []),
  ...(relationship?.reviewVisits ? (['RELATIONSHIP_REVIEWED'] as const) : []),
];
