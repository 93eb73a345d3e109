import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import { newestVersions } from './newestVersions.ts';

const attempts = 3;

/**
 * Never lets an older version of a thing reach the cache after a newer one was seen there. An answer can be overtaken by an
 * event on its way: then a late event is dropped, a late query is asked again, and in a late answer to a mutation the older
 * thing shrinks to its identity, so that screens keep reading the newer one.
 */
export function versionGuard(): ApolloLink {
  const versions = newestVersions();

  return new ApolloLink((operation, forward) => {
    const ask = (attempt: number): Observable<ApolloLink.Result> =>
      new Observable(observer => {
        let again: { unsubscribe(): void } | undefined;
        const first = forward(operation).subscribe({
          next(answer) {
            const old = versions.olderIn(answer.data);
            if (old.length === 0) {
              versions.remember(answer.data);
              observer.next(answer);
            } else if (operation.operationType === 'query') {
              again = attempt < attempts ? ask(attempt + 1).subscribe(observer) : failOn(observer);
            } else if (operation.operationType === 'mutation') {
              observer.next({ ...answer, data: versions.withoutOlder(answer.data) });
            }
          },
          error: failure => observer.error(failure),
          complete: () => again ?? observer.complete(),
        });
        return () => {
          first.unsubscribe();
          again?.unsubscribe();
        };
      });
    return ask(1);
  });
}

function failOn(observer: { error(failure: Error): void }) {
  observer.error(new Error('The server kept answering with an older version than one already shown.'));
  return undefined;
}
