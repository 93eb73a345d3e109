import { ApolloLink } from '@apollo/client/link';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { print } from '@apollo/client/utilities';
import type { GraphQLFormattedError } from 'graphql';
import type { Client } from 'graphql-ws';
import { Observable } from 'rxjs';
import { documentIdOf } from './documentId.ts';
import { patience } from './patience.ts';

/**
 * Runs subscriptions over one socket that is loaded and opened with the first of them. graphql-ws gives up on codes such as
 * 4500 (the database was away for a moment) and when the server ends the stream: here each ends in a new subscription.
 */
export function socketLink(load: () => Promise<Client>, retryWait = patience): ApolloLink {
  return new ApolloLink(
    operation =>
      new Observable(observer => {
        let leave: (() => void) | undefined;
        let left = false;
        let failures = 0;

        const comeBack = () => {
          if (!left) void retryWait(failures++).then(enter);
        };
        const enter = async () => {
          const socket = await load().catch(() => undefined);
          if (left) return;
          if (!socket) return comeBack();
          leave = socket.subscribe(messageOf(operation), {
            next: answer => {
              failures = 0;
              observer.next(answer as ApolloLink.Result);
            },
            error: failure => (isFinal(failure) ? observer.error(asError(failure)) : comeBack()),
            complete: comeBack,
          });
        };
        void enter();

        return () => {
          left = true;
          leave?.();
        };
      }),
  );
}

function messageOf({ query, variables, operationName }: ApolloLink.Operation) {
  const documentId = documentIdOf(query);
  return documentId
    ? { query: '', variables, operationName, extensions: { documentId } }
    : { query: print(query), variables, operationName };
}

/** Refused for what we asked or who we are; asking again would be refused again. */
function isFinal(failure: unknown): boolean {
  if (!Array.isArray(failure)) return (failure as { code?: number } | null)?.code === 4403;
  return !(failure as GraphQLFormattedError[]).every(
    ({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR',
  );
}

function asError(failure: unknown): Error {
  return Array.isArray(failure)
    ? new CombinedGraphQLErrors({ errors: failure as GraphQLFormattedError[] })
    : new Error('The session is over.');
}
