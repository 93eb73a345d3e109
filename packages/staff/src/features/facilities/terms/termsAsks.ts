import { graphql } from '@openvisit/schema/staff';
import type { TermsVersionsQuery } from '@openvisit/schema/staff/graphql.ts';

export const TermsVersions = graphql(`
  query TermsVersions($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      name
      timeZone
      visitingTermsVersions {
        version
        effectiveFrom
        bodyEn
        bodyEs
      }
    }
  }
`);

export const SaveVisitingTerms = graphql(`
  mutation SaveVisitingTerms($input: SaveVisitingTermsInput!) {
    answer: saveVisitingTerms(input: $input) {
      ... on VisitingTerms {
        version
      }
      ... on Problem {
        message
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

export type TermsFacility = NonNullable<TermsVersionsQuery['facility']>;
export type TermsVersion = TermsFacility['visitingTermsVersions'][number];
