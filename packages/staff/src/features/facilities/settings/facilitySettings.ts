import { graphql } from '@openvisit/schema/staff';
import type { FacilitySettings_FacilityFragment } from '@openvisit/schema/staff/graphql.ts';

export const FacilitySettingsFragment = graphql(`
  fragment FacilitySettings_facility on Facility {
    id
    version
    name
    decisionDays
    infoDays
    correctionDays
    askAgainDays
    documentDays
    minimumAge
    phone
    familyNoteEn
    familyNoteEs
  }
`);

export const FacilitySettingsQuery = graphql(`
  query FacilitySettings($id: ID!) {
    facility(id: $id) {
      ...FacilitySettings_facility @unmask
    }
  }
`);

export const SaveFacilitySettings = graphql(`
  mutation SaveFacilitySettings($input: SaveFacilitySettingsInput!) {
    saveFacilitySettings(input: $input) {
      ... on Facility {
        ...FacilitySettings_facility @unmask
      }
      ... on Problem {
        message
      }
      ... on FacilityChanged {
        facility {
          ...FacilitySettings_facility @unmask
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

export type FacilitySettings = FacilitySettings_FacilityFragment;
