import { useAction } from '@openvisit/live/useAction.ts';
import { graphql } from '@openvisit/schema/staff';

const InviteStaffMember = graphql(`
  mutation InviteStaffMember($input: InviteStaffMemberInput!) {
    inviteStaffMember(input: $input) {
      ... on StaffMember {
        id
        givenName
        familyName
        invitation {
          expiresAt
        }
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

/** Adds a colleague, to whom a link is mailed. */
export const useInviteStaffMember = () => useAction(InviteStaffMember);
