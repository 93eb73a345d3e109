import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import type { DecisionAnswerFragment } from '@openvisit/schema/staff/graphql.ts';
import { decisionMutations } from './decisionMutations.ts';
import { asksFor, type Draft } from './draft.ts';

/** A decision that can be sent: the draft, and the version of the request it was taken on. */
export interface Decision {
  accessRequestId: string;
  version: number;
  draft: Draft;
  /** The pictures that were on the screen. */
  documentIds?: readonly string[] | undefined;
}

export type DecisionOutcome =
  | { type: 'done' }
  | { type: 'refused'; answer: Exclude<DecisionAnswerFragment, { __typename: 'AccessRequest' }> }
  /** The server says no and would say it again: not allowed, no such request. */
  | { type: 'failed' }
  /** Nobody knows whether it arrived; sent again it has one effect. */
  | { type: 'tryAgain' }
  | { type: 'signedOut' };

/** Sends a decision in a request that outlives the page (`keepalive`), so that leaving loses nothing. */
export async function sendDecision(client: ApolloClient, decision: Decision): Promise<DecisionOutcome> {
  const { action } = decision.draft;
  if (!action) throw new Error('A decision has an action.');
  const { data, error } = await client.mutate({
    mutation: decisionMutations[action],
    variables: { input: inputOf(decision) },
    context: { keepalive: true },
    errorPolicy: 'all',
  });
  if (!data?.answer) return whyNot(error);
  return data.answer.__typename === 'AccessRequest' ? { type: 'done' } : { type: 'refused', answer: data.answer };
}

/** The mutation's input: only what the action asks for, and nothing that was left empty. */
export function inputOf({ accessRequestId, version, draft, documentIds }: Decision): Record<string, unknown> {
  const asked = draft.action && asksFor[draft.action];
  return {
    accessRequestId,
    version,
    ...(asked?.pictures && documentIds && { documentIds }),
    ...(asked?.reasons && { reasonCodes: draft.reasonCodes }),
    ...(asked?.pieces && { pieces: draft.pieces }),
    ...(asked?.until && { until: draft.until }),
    ...(draft.publicMessage.trim() && { publicMessage: draft.publicMessage.trim() }),
    ...(asked?.officerNote !== 'no' && draft.officerNote.trim() && { officerNote: draft.officerNote.trim() }),
  };
}

function whyNot(error: unknown): DecisionOutcome {
  if (!CombinedGraphQLErrors.is(error)) return { type: 'tryAgain' };
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) return { type: 'signedOut' };
  const final = ['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'];
  return codes.some(code => final.includes(String(code))) ? { type: 'failed' } : { type: 'tryAgain' };
}
