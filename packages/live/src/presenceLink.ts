import { ApolloLink } from '@apollo/client/link';
import { tap } from 'rxjs';
import type { Presence } from './presence.ts';

/** What a page sends by itself says so, and counts as no activity of a person. */
export function presenceLink(presence: Presence): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const sentAt = Date.now();
    if (!presence.isThere()) {
      operation.setContext({ headers: { 'x-openvisit-background': '1' } });
      return forward(operation);
    }
    operation.setContext({ headers: {} });
    return forward(operation).pipe(tap(() => presence.heard(sentAt)));
  });
}
