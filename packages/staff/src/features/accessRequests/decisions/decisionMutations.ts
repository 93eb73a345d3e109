import type { TypedDocumentNode } from '@apollo/client';
import { graphql } from '@openvisit/schema/staff';
import type { DecisionAnswerFragment } from '@openvisit/schema/staff/graphql.ts';
import type { DecisionAction } from './draft.ts';

/** What every decision answers with: the changed request, or why not. */
export const DecisionAnswer = graphql(`
  fragment DecisionAnswer on DecideAccessResult {
    __typename
    ... on AccessRequest {
      id
      ...ChangedRequest
    }
    ... on Problem {
      message
    }
    ... on InvalidInput {
      fields {
        path
        code
        message
      }
    }
    ... on AlreadyDecided {
      accessRequest {
        id
        ...ChangedRequest
      }
    }
    ... on StaleVersion {
      accessRequest {
        id
        version
        ...ChangedRequest
      }
    }
  }
`);

const ApproveAccess = graphql(`
  mutation ApproveAccess($input: ApproveAccessInput!) {
    answer: approveAccess(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

const AskForInfo = graphql(`
  mutation AskForInfo($input: AskForInfoInput!) {
    answer: askForInfo(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

const DenyAccess = graphql(`
  mutation DenyAccess($input: DenyAccessInput!) {
    answer: denyAccess(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

const SuspendAccess = graphql(`
  mutation SuspendAccess($input: SuspendAccessInput!) {
    answer: suspendAccess(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

const ReinstateAccess = graphql(`
  mutation ReinstateAccess($input: ReinstateAccessInput!) {
    answer: reinstateAccess(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

const RevokeAccess = graphql(`
  mutation RevokeAccess($input: RevokeAccessInput!) {
    answer: revokeAccess(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

const CorrectDenial = graphql(`
  mutation CorrectDenial($input: CorrectDenialInput!) {
    answer: correctDenial(input: $input) {
      ...DecisionAnswer @unmask
    }
  }
`);

/** The mutation of each action. Their inputs differ, and `inputOf` makes the right one. */
export const decisionMutations = {
  APPROVE: ApproveAccess,
  ASK_FOR_INFO: AskForInfo,
  DENY: DenyAccess,
  SUSPEND: SuspendAccess,
  REINSTATE: ReinstateAccess,
  REVOKE: RevokeAccess,
  CORRECT: CorrectDenial,
} as Record<DecisionAction, unknown> as Record<
  DecisionAction,
  TypedDocumentNode<{ answer: DecisionAnswerFragment }, { input: object }>
>;
