import { graphql } from '@openvisit/schema/staff';
import type { PlacesQuery } from '@openvisit/schema/staff/graphql.ts';

export const Place_terminal = graphql(`
  fragment Place_terminal on Terminal {
    id
    version
    name
    type
    kinds
    status
    blockedUntil
    officerNote
    housingUnits {
      id
      name
    }
    blocks {
      id
      startsAt
      endsAt
      officerNote
      reason {
        code
        label
      }
    }
  }
`);

export const Places = graphql(`
  query Places($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      timeZone
      housingUnits {
        id
        version
        name
      }
      terminals {
        ...Place_terminal @unmask
      }
    }
  }
`);

export type PlacesFacility = NonNullable<PlacesQuery['facility']>;
export type Place = PlacesFacility['terminals'][number];
