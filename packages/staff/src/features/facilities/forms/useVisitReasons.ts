import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import type { VisitReasonsQuery } from '@openvisit/schema/staff/graphql.ts';

const VisitReasons = graphql(`
  query VisitReasons($facilityId: ID!) {
    reasons(appliesTo: VISIT, facilityId: $facilityId) {
      code
      category
      label
      publicText
      whatYouCanDo
      needsOfficerNote
    }
  }
`);

export type VisitReason = VisitReasonsQuery['reasons'][number];

/** Why a visit, a place or a day cannot be: the catalogue's reasons, and the facility's own. */
export function useVisitReasons(facilityId: string): readonly VisitReason[] {
  return useQuery(VisitReasons, { variables: { facilityId } }).data?.reasons ?? [];
}
