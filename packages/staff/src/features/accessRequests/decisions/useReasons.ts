import { useSuspenseQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { inDigitOrder } from './reasonGroups.ts';

const AccessReasons = graphql(`
  query AccessReasons {
    reasons(appliesTo: ACCESS) {
      code
      category
      label
      publicText
      whatYouCanDo
      needsOfficerNote
    }
  }
`);

/** The reasons an officer can give about access, in the order of their digits. */
export function useReasons() {
  return inDigitOrder(useSuspenseQuery(AccessReasons).data.reasons);
}

export type DecisionReason = ReturnType<typeof useReasons>[number];
