import { graphql } from '@openvisit/schema/staff';
import type { OwnReasonsQuery } from '@openvisit/schema/staff/graphql.ts';

export const Own_reason = graphql(`
  fragment Own_reason on OwnReason {
    code
    version
    category
    appliesTo
    needsOfficerNote
    labelEn
    labelEs
    publicTextEn
    publicTextEs
    whatYouCanDoEn
    whatYouCanDoEs
  }
`);

export const OwnReasons = graphql(`
  query OwnReasons($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      ownReasons {
        ...Own_reason @unmask
      }
    }
  }
`);

export const SaveReason = graphql(`
  mutation SaveReason($input: SaveReasonInput!) {
    answer: saveReason(input: $input) {
      ... on OwnReason {
        ...Own_reason @unmask
      }
      ... on Problem {
        message
      }
      ... on OwnReasonChanged {
        reason {
          ...Own_reason @unmask
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

export const RetireReason = graphql(`
  mutation RetireReason($input: RetireReasonInput!) {
    answer: retireReason(input: $input) {
      ... on ReasonRetired {
        code
      }
      ... on Problem {
        message
      }
    }
  }
`);

export type OwnReason = NonNullable<OwnReasonsQuery['facility']>['ownReasons'][number];
