import { graphql } from '@openvisit/schema/staff';
import type { PolicyVersionsQuery } from '@openvisit/schema/staff/graphql.ts';

export const PolicyVersions = graphql(`
  query PolicyVersions($facilityId: ID!) {
    facility(id: $facilityId) {
      id
      timeZone
      visitingPolicies {
        version
        effectiveFrom
        kindsOffered
        durations
        startEveryMinutes
        noticeMinMinutes
        noticeMaxDays
        cancelCutoffMinutes
        holdMinutes
        weeklyQuotaPerson
        weeklyQuotaVisitor
        maxVisitors
        adultAge
        minimumGuestAge
        bufferMinutes
        joinEarlyMinutes
        noShowGraceMinutes
        visitApproval
        pairApprovalRequired
        familiesMayReschedule
        recordedByDefault
        ratePerMinute {
          cents
        }
        payer
        createdAt
        createdBy {
          id
          givenName
          familyName
        }
      }
    }
  }
`);

export const SaveVisitingPolicy = graphql(`
  mutation SaveVisitingPolicy($input: SaveVisitingPolicyInput!) {
    answer: saveVisitingPolicy(input: $input) {
      ... on VisitingPolicy {
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

export type PolicyFacility = NonNullable<PolicyVersionsQuery['facility']>;
export type PolicyVersion = PolicyFacility['visitingPolicies'][number];
