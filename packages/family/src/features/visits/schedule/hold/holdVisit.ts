import { graphql } from '@openvisit/schema/family';

/** A held time, as the page that checks and confirms it reads it. */
export const HeldVisitQuery = graphql(`
  query HeldVisit($id: ID!) {
    visit(id: $id) {
      ...HeldVisit_visit @unmask
    }
  }
`);

export const HeldVisitFragment = graphql(`
  fragment HeldVisit_visit on Visit {
    id
    version
    status
    kind
    startsAt
    endsAt
    durationMinutes
    heldUntil
    holdMayBeExtended
    cancelBy
    availableActions
    visitors {
      id
      givenName
      familyName
      age
      isHomeUser
    }
  }
`);

export const HoldVisit = graphql(`
  mutation HoldVisit($input: HoldVisitInput!) {
    holdVisit(input: $input) {
      ... on Visit {
        id
        ...HeldVisit_visit
      }
      ... on Problem {
        message
      }
      ... on VisitNotPossible {
        refusals {
          rule
          nextDate
        }
      }
      ... on SlotTaken {
        nearest {
          startsAt
          endsAt
          utcOffset
        }
      }
    }
  }
`);

export const ReleaseVisit = graphql(`
  mutation ReleaseVisit($input: ReleaseVisitInput!) {
    releaseVisit(input: $input) {
      ... on Visit {
        id
        version
        status
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const ExtendHold = graphql(`
  mutation ExtendHold($input: ExtendHoldInput!) {
    extendHold(input: $input) {
      ... on Visit {
        id
        ...HeldVisit_visit
      }
      ... on Problem {
        message
      }
      ... on VisitChanged {
        visit {
          id
          ...HeldVisit_visit
        }
      }
    }
  }
`);

export const ConfirmVisit = graphql(`
  mutation ConfirmVisit($input: ConfirmVisitInput!) {
    confirmVisit(input: $input) {
      ... on Visit {
        id
        ...HeldVisit_visit
      }
      ... on Problem {
        message
      }
      ... on VisitNotPossible {
        refusals {
          rule
          nextDate
        }
      }
      ... on HoldRanOut {
        nearest {
          startsAt
          endsAt
          utcOffset
        }
      }
      ... on VisitChanged {
        visit {
          id
          ...HeldVisit_visit
        }
      }
    }
  }
`);
