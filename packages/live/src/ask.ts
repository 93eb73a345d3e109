import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { GraphQLFormattedError } from 'graphql';
import { documentIdOf } from './documentId.ts';

const timeoutMilliseconds = 30_000;

/** The server refused to run it, or could not: `hasCode` reads why. */
export class AskFailed extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'The server did not answer.');
  }
}

/** One operation without Apollo and without a cache, for pages that open before anybody is signed in. */
export async function ask<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const leaving = new AbortController();
  const tooLong = setTimeout(() => leaving.abort(), timeoutMilliseconds);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-openvisit': '1' },
      body: JSON.stringify({ ...(await operationOf(document)), variables }),
      signal: leaving.signal,
    });
    const answer = (await response.json()) as { data?: Data | null; errors?: GraphQLFormattedError[] };
    if (!answer.data || answer.errors?.length) throw new AskFailed(answer.errors ?? []);
    return answer.data;
  } finally {
    clearTimeout(tooLong);
  }
}

/** A built app sends the id alone; the printer of documents is loaded in development only. */
async function operationOf<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>) {
  const id = documentIdOf(document);
  if (id) return { id };
  const { print } = await import('graphql/language/printer.js');
  return { query: print(document) };
}
