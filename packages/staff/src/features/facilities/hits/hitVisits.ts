import { graphql } from '@openvisit/schema/staff';
import type { VisitsHitByQuery } from '@openvisit/schema/staff/graphql.ts';

/** Which booked visits a change would touch, if it were saved as it stands; the first 20 of them. */
export const VisitsHitBy = graphql(`
  query VisitsHitBy($change: PlannedChangeInput!) {
    visitsHitBy(change: $change) {
      count
      visits {
        id
        reference
        status
        startsAt
        facility {
          id
          timeZone
        }
        homeUser {
          id
          givenName
          familyName
        }
        incarceratedPerson {
          id
          givenName
          familyName
        }
      }
    }
  }
`);

export type VisitsHit = VisitsHitByQuery['visitsHitBy'];
export type HitVisit = VisitsHit['visits'][number];
