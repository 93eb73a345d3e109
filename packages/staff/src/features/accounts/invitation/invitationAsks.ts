import { graphql } from '@openvisit/schema/staff';

/** Whom a link invites. Asked without using it up. */
export const InvitationOfLink = graphql(`
  query InvitationOfLink($token: String!) {
    invitation(token: $token) {
      givenName
      role
      expiresAt
      facilities {
        id
        name
        timeZone
      }
    }
  }
`);

/** Uses the link, once: this browser is signed in. */
export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on SignedIn {
        viewer {
          __typename
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);
