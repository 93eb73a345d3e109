import { graphql } from '@openvisit/schema/staff';

export const RelationshipRow_relationship = graphql(`
  fragment RelationshipRow_relationship on Relationship {
    id
    version
    status
    kind
    relation
    requestedAt
    reviewVisits
    officerNote
    availableActions
    facility {
      id
      name
      timeZone
    }
    homeUser {
      id
      givenName
      familyName
      userName
    }
    incarceratedPerson {
      id
      givenName
      familyName
      personNumber
    }
  }
`);

export const WaitingRelationships = graphql(`
  query WaitingRelationships($first: Int!, $after: String) {
    relationships(status: PENDING, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...RelationshipRow_relationship
      }
    }
  }
`);

export const RelationshipNews = graphql(`
  subscription RelationshipNews {
    relationshipChanged {
      id
      ...RelationshipRow_relationship
    }
  }
`);

export const ApproveRelationship = graphql(`
  mutation ApproveRelationship($input: ApproveRelationshipInput!) {
    answer: approveRelationship(input: $input) {
      __typename
      ... on Relationship {
        ...RelationshipRow_relationship
      }
      ... on RelationshipChanged {
        message
        relationship {
          ...RelationshipRow_relationship
        }
      }
    }
  }
`);

export const DenyRelationship = graphql(`
  mutation DenyRelationship($input: DenyRelationshipInput!) {
    answer: denyRelationship(input: $input) {
      __typename
      ... on Relationship {
        ...RelationshipRow_relationship
      }
      ... on RelationshipChanged {
        message
        relationship {
          ...RelationshipRow_relationship
        }
      }
    }
  }
`);

export const SetReviewVisits = graphql(`
  mutation SetReviewVisits($input: SetReviewVisitsInput!) {
    answer: setReviewVisits(input: $input) {
      __typename
      ... on Relationship {
        ...RelationshipRow_relationship
      }
      ... on RelationshipChanged {
        message
        relationship {
          ...RelationshipRow_relationship
        }
      }
    }
  }
`);
