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

/** Signs other devices out, one after the other; each leaves the list once it is out. */
export function useEndSession() {
  const t = useWords();
  const { cache } = useApolloClient();
  const { act, failure, busy } = useAction(EndSessionMutation);

  async function end(sessionIds: readonly string[]) {
    for (const sessionId of sessionIds) {
      const ended = await act({ input: { sessionId } });
      if (ended?.endSession.__typename !== 'SignedOut') return;
      cache.evict({ id: cache.identify({ __typename: 'Session', id: sessionId }) as string });
    }
    announce(t('account.sessions.ended'));
  }
  return { end, failure, busy };
}
