import { graphql } from '@openvisit/schema/staff';
import type { ApiKeysQuery } from '@openvisit/schema/staff/graphql.ts';

export const ApiKeyRowFragment = graphql(`
  fragment ApiKeyRow_apiClient on ApiClient {
    id
    name
    prefix
    scopes
    createdAt
    lastUsedAt
    expiresAt
    previousKeyUntil
    revokedAt
    facilities {
      id
      name
    }
    createdBy {
      id
      givenName
      familyName
    }
  }
`);

export const ApiKeys = graphql(`
  query ApiKeys($first: Int!, $after: String) {
    apiClients(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ApiKeyRow_apiClient @unmask
      }
    }
  }
`);

export type ApiKeyRow = ApiKeysQuery['apiClients']['nodes'][number];
