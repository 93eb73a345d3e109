import { graphql } from '@openvisit/schema/staff';

/** Who did the last thing to a request, what, and when. */
export const LastWord_request = graphql(`
  fragment LastWord_request on AccessRequest {
    id
    version
    facility {
      id
      timeZone
    }
    history {
      id
      at
      action
      by
      staffMember {
        id
        givenName
        familyName
      }
      apiClient {
        id
        name
      }
    }
  }
`);
