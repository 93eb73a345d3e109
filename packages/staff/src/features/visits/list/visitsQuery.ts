import { graphql } from '@openvisit/schema/staff';
import type { VisitsQuery } from '@openvisit/schema/staff/graphql.ts';

export const VisitListRow_visit = graphql(`
  fragment VisitListRow_visit on Visit {
    id
    version
    reference
    status
    kind
    privileged
    startsAt
    endsAt
    decideBy
    facility {
      id
      name
      timeZone
    }
    homeUser {
      id
      givenName
      familyName
    }
    incarceratedPerson {
      id
      personNumber
      givenName
      familyName
    }
    places {
      id
      name
    }
  }
`);

export const Visits = graphql(`
  query Visits($filter: VisitFilter, $first: Int!, $after: String) {
    visits(filter: $filter, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...VisitListRow_visit @unmask
      }
    }
  }
`);

export type VisitRow = VisitsQuery['visits']['nodes'][number];
