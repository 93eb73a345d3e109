import { graphql } from '@openvisit/schema/staff';
import type { PersonPageQuery } from '@openvisit/schema/staff/graphql.ts';

export const PersonPageAsk = graphql(`
  query PersonPage($id: ID!) {
    incarceratedPerson(id: $id) {
      id
      version
      personNumber
      givenName
      familyName
      dateOfBirth
      status
      leftAt
      transferredTo
      privilegesSuspendedFrom
      privilegesSuspendedUntil
      reviewVisits
      officerNote
      facility {
        id
        name
        timeZone
      }
      housingUnit {
        id
        name
      }
      commitments {
        id
        kind
        startsAt
        endsAt
        officerNote
      }
      keepAparts {
        id
        startsAt
        endsAt
        officerNote
        other {
          id
          givenName
          familyName
          personNumber
        }
      }
      bans {
        id
        version
        startsAt
        endsAt
        liftedAt
        officerNote
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
          givenName
          familyName
        }
      }
      relationships {
        id
        ...RelationshipRow_relationship
      }
    }
  }
`);

export type Person = NonNullable<PersonPageQuery['incarceratedPerson']>;

export const SavePerson = graphql(`
  mutation SavePerson($input: SaveIncarceratedPersonInput!) {
    answer: saveIncarceratedPerson(input: $input) {
      __typename
      ... on IncarceratedPerson {
        id
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

export const ReleasePerson = graphql(`
  mutation ReleasePerson($input: ReleasePersonInput!) {
    answer: releasePerson(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const TransferPerson = graphql(`
  mutation TransferPerson($input: TransferPersonInput!) {
    answer: transferPerson(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const SuspendPrivileges = graphql(`
  mutation SuspendPrivileges($input: SuspendPrivilegesInput!) {
    answer: suspendPrivileges(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const RestorePrivileges = graphql(`
  mutation RestorePrivileges($input: RestorePrivilegesInput!) {
    answer: restorePrivileges(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const AddCommitment = graphql(`
  mutation AddCommitment($input: AddCommitmentInput!) {
    answer: addCommitment(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const RemoveCommitment = graphql(`
  mutation RemoveCommitment($input: RemoveCommitmentInput!) {
    answer: removeCommitment(input: $input) {
      __typename
    }
  }
`);

export const AddKeepApart = graphql(`
  mutation AddKeepApart($input: AddKeepApartInput!) {
    answer: addKeepApart(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const LiftKeepApart = graphql(`
  mutation LiftKeepApart($input: LiftKeepApartInput!) {
    answer: liftKeepApart(input: $input) {
      __typename
    }
  }
`);
