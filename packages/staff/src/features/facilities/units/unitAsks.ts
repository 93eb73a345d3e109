import { graphql } from '@openvisit/schema/staff';
import type { HousingUnitsQuery } from '@openvisit/schema/staff/graphql.ts';

export const HousingUnits = graphql(`
  query HousingUnits($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      housingUnits {
        id
        version
        name
      }
    }
  }
`);

export const SaveHousingUnit = graphql(`
  mutation SaveHousingUnit($input: SaveHousingUnitInput!) {
    answer: saveHousingUnit(input: $input) {
      ... on HousingUnit {
        id
        version
        name
      }
      ... on Problem {
        message
      }
      ... on HousingUnitChanged {
        housingUnit {
          id
          version
          name
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

export const CloseHousingUnit = graphql(`
  mutation CloseHousingUnit($input: CloseHousingUnitInput!) {
    answer: closeHousingUnit(input: $input) {
      ... on HousingUnitClosed {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export type HousingUnit = NonNullable<HousingUnitsQuery['facility']>['housingUnits'][number];
