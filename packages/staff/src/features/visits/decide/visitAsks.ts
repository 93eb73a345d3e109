import { graphql } from '@openvisit/schema/staff';

export const ApproveVisit = graphql(`
  mutation ApproveVisit($input: ApproveVisitInput!) {
    answer: approveVisit(input: $input) {
      ... on Visit {
        ...VisitPage_visit
      }
      ... on Problem {
        message
      }
      ... on VisitNotPossible {
        refusals {
          rule
        }
      }
      ... on VisitChanged {
        visit {
          ...VisitPage_visit
        }
      }
    }
  }
`);

export const DeclineVisit = graphql(`
  mutation DeclineVisit($input: DeclineVisitInput!) {
    answer: declineVisit(input: $input) {
      ... on Visit {
        ...VisitPage_visit
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
      ... on VisitChanged {
        visit {
          ...VisitPage_visit
        }
      }
    }
  }
`);

export const CancelVisit = graphql(`
  mutation CancelVisit($input: CancelVisitInput!) {
    answer: cancelVisit(input: $input) {
      ... on Visit {
        ...VisitPage_visit
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
      ... on VisitChanged {
        visit {
          ...VisitPage_visit
        }
      }
    }
  }
`);

export const RescheduleVisit = graphql(`
  mutation RescheduleVisit($input: RescheduleVisitInput!) {
    answer: rescheduleVisit(input: $input) {
      ... on Visit {
        ...VisitPage_visit
      }
      ... on Problem {
        message
      }
      ... on VisitNotPossible {
        refusals {
          rule
        }
      }
      ... on VisitChanged {
        visit {
          ...VisitPage_visit
        }
      }
    }
  }
`);

export const FreeTimes = graphql(`
  query FreeTimes(
    $facilityId: ID!
    $incarceratedPersonId: ID!
    $kind: VisitKind!
    $durationMinutes: Int!
    $from: Date!
    $to: Date!
    $guestIds: [ID!]!
    $visitId: ID!
  ) {
    openTimes(
      facilityId: $facilityId
      incarceratedPersonId: $incarceratedPersonId
      kind: $kind
      durationMinutes: $durationMinutes
      from: $from
      to: $to
      guestIds: $guestIds
      forVisitId: $visitId
    ) {
      date
      state
      times {
        startsAt
        endsAt
        utcOffset
      }
    }
  }
`);
