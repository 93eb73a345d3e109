import { graphql } from '@openvisit/schema/staff';
import type { WeeklyHoursQuery } from '@openvisit/schema/staff/graphql.ts';

export const WeeklyHours = graphql(`
  query WeeklyHours($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      timeZone
      housingUnits {
        id
        name
      }
      visitingHours {
        id
        version
        kind
        weekday
        opens
        closes
        validFrom
        validTo
        housingUnits {
          id
          name
        }
      }
    }
  }
`);

export const SaveVisitingHours = graphql(`
  mutation SaveVisitingHours($input: SaveVisitingHoursInput!) {
    answer: saveVisitingHours(input: $input) {
      ... on VisitingHoursSaved {
        visitingHours {
          id
          version
        }
      }
      ... on Problem {
        message
      }
      ... on HoursOverlap {
        visitingHours {
          id
          weekday
          opens
          closes
        }
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const RemoveVisitingHours = graphql(`
  mutation RemoveVisitingHours($input: RemoveVisitingHoursInput!) {
    answer: removeVisitingHours(input: $input) {
      ... on VisitingHoursRemoved {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export type HoursFacility = NonNullable<WeeklyHoursQuery['facility']>;
export type Hours = HoursFacility['visitingHours'][number];
