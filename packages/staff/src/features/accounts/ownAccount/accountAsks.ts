import { graphql } from '@openvisit/schema/staff';
import type { OwnAccountQuery } from '@openvisit/schema/staff/graphql.ts';

/** How the viewer signs in, and where. */
export const OwnAccount = graphql(`
  query OwnAccount {
    viewer {
      ... on StaffMember {
        id
        email
        security {
          passkeys {
            id
            name
            createdAt
            lastUsedAt
          }
          authenticatorApp
          recoveryCodesLeft
        }
        sessions {
          id
          device
          lastSeenAt
          current
        }
      }
    }
  }
`);

export const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      ... on StaffMember {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const RemoveAuthenticatorApp = graphql(`
  mutation RemoveAuthenticatorApp($input: OkInput!) {
    removeAuthenticatorApp(input: $input) {
      ... on StaffMember {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const NewRecoveryCodes = graphql(`
  mutation NewRecoveryCodes($input: OkInput!) {
    newRecoveryCodes(input: $input) {
      ... on RecoveryCodes {
        codes
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const EndOwnSession = graphql(`
  mutation EndOwnSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ... on SignedOut {
        ok
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions($input: EndSessionsInput!) {
    endOtherSessions(input: $input) {
      ... on SignedOut {
        ok
      }
      ... on Problem {
        message
      }
    }
  }
`);

type OwnViewer = Extract<NonNullable<OwnAccountQuery['viewer']>, { __typename: 'StaffMember' }>;

export type Security = NonNullable<OwnViewer['security']>;
export type OwnPasskey = Security['passkeys'][number];
export type OwnSession = NonNullable<OwnViewer['sessions']>[number];
