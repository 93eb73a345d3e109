import { ApolloLink } from '@apollo/client/link';
import { ServerError } from '@apollo/client/errors';
import { print } from '@apollo/client/utilities';
import { Observable } from 'rxjs';
import { documentIdOf } from './documentId.ts';

/** A request that takes longer has failed: a person must not look at a spinner for ever. */
const timeoutMilliseconds = 30_000;

interface SendContext {
  keepalive?: boolean;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Sends an operation by POST. A built app sends the document's id instead of its text, as the server trusts known
 * documents only. Apollo's own HttpLink has no place for that id. `context.keepalive` lets the request outlive its page;
 * `context.headers` go with it.
 */
export function httpLink(uri = '/graphql', send: typeof fetch = (...request) => fetch(...request)): ApolloLink {
  return new ApolloLink(
    operation =>
      new Observable(observer => {
        const leaving = new AbortController();
        const { keepalive = false, headers } = operation.getContext() as SendContext;
        // By hand: AbortSignal.any and .timeout are missing on phones that families still carry.
        const tooLong = setTimeout(() => leaving.abort(), timeoutMilliseconds);

        send(uri, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json', accept: 'application/json', 'x-openvisit': '1', ...headers },
          body: JSON.stringify(bodyOf(operation)),
          keepalive,
          signal: leaving.signal,
        })
          .then(readAnswer)
          .then(answer => {
            observer.next(answer);
            observer.complete();
          })
          .catch((failure: unknown) => observer.error(failure))
          .finally(() => clearTimeout(tooLong));

        return () => {
          if (!keepalive) leaving.abort();
        };
      }),
  );
}

function bodyOf({ query, variables, operationName }: ApolloLink.Operation) {
  const id = documentIdOf(query);
  return { ...(id ? { id } : { query: print(query) }), variables, operationName };
}

async function readAnswer(response: Response): Promise<ApolloLink.Result> {
  const bodyText = await response.text();
  try {
    const answer = JSON.parse(bodyText) as ApolloLink.Result;
    if ('data' in answer || 'errors' in answer) return answer;
  } catch {
    // Not ours: a proxy's page, or nothing at all.
  }
  throw new ServerError(`The server answered ${response.status}.`, { response, bodyText });
}
