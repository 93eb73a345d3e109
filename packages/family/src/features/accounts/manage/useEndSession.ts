import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/family';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useAction } from '../../../apollo/useAction.ts';

const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
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

const EndOtherSessionsMutation = graphql(`
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

/** Signs other devices out, one of them or all at once; whatever is out leaves the list. */
export function useEndSession() {
  const t = useWords();
  const { cache } = useApolloClient();
  const one = useAction(EndSessionMutation);
  const all = useAction(EndOtherSessionsMutation);

  function leave(sessionIds: readonly string[]) {
    for (const id of sessionIds) cache.evict({ id: cache.identify({ __typename: 'Session', id }) as string });
    announce(t('account.sessions.ended'));
  }
  return {
    async end(sessionId: string) {
      const ended = await one.act({ input: { sessionId } });
      if (ended?.endSession.__typename === 'SignedOut') leave([sessionId]);
    },
    /** @param sessionIds those that the list shows besides this device; others that came meanwhile end too */
    async endOthers(sessionIds: readonly string[]) {
      const ended = await all.act({ input: { ok: true } });
      if (ended?.endOtherSessions.__typename === 'SignedOut') leave(sessionIds);
    },
    failure: one.failure ?? all.failure,
    busy: one.busy || all.busy,
  };
}
