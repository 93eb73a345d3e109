import { graphql } from '@openvisit/schema/staff';
import type { VisitPage_VisitFragment } from '@openvisit/schema/staff/graphql.ts';

/** All of a visit that its page shows: what an action and a live event bring, so that the page is right at once. */
export const VisitPage_visit = graphql(`
  fragment VisitPage_visit on Visit {
    id
    version
    durationMinutes
    heldUntil
    flags
    bookedAt
    endedAt
    publicMessage
    officerNote
    availableActions
    visitors {
      id
      givenName
      familyName
      age
      isHomeUser
    }
    reasons {
      code
      label
      publicText
    }
    history {
      id
      at
      version
      action
      toStatus
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
      startsAt
      endsAt
      previousStartsAt
      previousEndsAt
      reasons {
        code
        label
      }
      publicMessage
      officerNote
    }
    ...VisitListRow_visit @unmask
  }
`);

export const VisitPage = graphql(`
  query VisitPage($id: ID!) {
    visit(id: $id) {
      ...VisitPage_visit @unmask
    }
  }
`);

export type Visit = VisitPage_VisitFragment;
export type VisitEvent = Visit['history'][number];
