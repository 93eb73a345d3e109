import { graphql } from '@openvisit/schema/staff';

export const BanHomeUser = graphql(`
  mutation BanHomeUser($input: BanHomeUserInput!) {
    answer: banHomeUser(input: $input) {
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

export const LiftBan = graphql(`
  mutation LiftBan($input: LiftBanInput!) {
    answer: liftBan(input: $input) {
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
