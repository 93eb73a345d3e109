import { graphql } from '@openvisit/schema/staff';
import type { StaffMembersQuery } from '@openvisit/schema/staff/graphql.ts';

export const StaffMemberRowFragment = graphql(`
  fragment StaffMemberRow_staffMember on StaffMember {
    id
    givenName
    familyName
    email
    role
    disabledAt
    hasSecondFactor
    facilities {
      id
      name
    }
    invitation {
      sentAt
      expiresAt
      acceptedAt
    }
  }
`);

export const StaffMembers = graphql(`
  query StaffMembers($first: Int!, $after: String) {
    staffMembers(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StaffMemberRow_staffMember @unmask
      }
    }
  }
`);

export type StaffMemberRow = StaffMembersQuery['staffMembers']['nodes'][number];
