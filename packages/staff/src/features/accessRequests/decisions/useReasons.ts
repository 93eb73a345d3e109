import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { inDigitOrder } from './reasonGroups.ts';

const AccessReasons = graphql(`
  query AccessReasons($facilityId: ID!) {
    reasons(appliesTo: ACCESS, facilityId: $facilityId) {
      code
      category
      label
      publicText
      whatYouCanDo
      needsOfficerNote
    }
  }
`);

/** The reasons an officer of a facility can give about access, its own among them, in the order of their digits. */
export function useReasons(facilityId: string) {
  return inDigitOrder(useSuspenseQuery(AccessReasons, { variables: { facilityId } }).data.reasons);
}

export type DecisionReason = ReturnType<typeof useReasons>[number];
