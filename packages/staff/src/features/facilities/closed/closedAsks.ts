import { graphql } from '@openvisit/schema/staff';
import type { ClosedTimesQuery } from '@openvisit/schema/staff/graphql.ts';

export const ClosedTime_blackout = graphql(`
  fragment ClosedTime_blackout on Blackout {
    id
    version
    startsAt
    endsAt
    officerNote
    housingUnit {
      id
      name
    }
    terminal {
      id
      name
    }
    reason {
      code
      label
      publicText
    }
  }
`);

export const ClosedTimes = graphql(`
  query ClosedTimes($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      timeZone
      housingUnits {
        id
        name
      }
      terminals {
        id
        name
      }
      blackouts {
        ...ClosedTime_blackout @unmask
      }
    }
  }
`);

export const SaveBlackout = graphql(`
  mutation SaveBlackout($input: SaveBlackoutInput!) {
    answer: saveBlackout(input: $input) {
      ... on Blackout {
        ...ClosedTime_blackout @unmask
      }
      ... on Problem {
        message
      }
      ... on BlackoutChanged {
        blackout {
          ...ClosedTime_blackout @unmask
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

export const RemoveBlackout = graphql(`
  mutation RemoveBlackout($input: RemoveBlackoutInput!) {
    answer: removeBlackout(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export type ClosedFacility = NonNullable<ClosedTimesQuery['facility']>;
export type ClosedTime = ClosedFacility['blackouts'][number];
