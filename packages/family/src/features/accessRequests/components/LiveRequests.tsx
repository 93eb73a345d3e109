import { useApolloClient, useSubscription } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/family';
import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';

const LiveRequestsSubscription = graphql(`
  subscription LiveRequests {
    accessRequestChanged {
      id
      version
      status
      facility {
        id
        name
      }
      history {
        id
        by
      }
      ...RequestRow_request
      ...RequestView_request
    }
  }
`);

/** The one place that hears of changes. The cache brings them to every screen; what somebody else did is also said aloud. */
export function LiveRequests() {
  const t = useWords();
  const client = useApolloClient();

  useSubscription(LiveRequestsSubscription, {
    ignoreResults: true,
    onData({ data: { data } }) {
      if (!data) return;
      const { status, facility, history } = data.accessRequestChanged;
      const isNew = history.length === 1;
      if (isNew) void client.refetchQueries({ include: 'active' }); // the lists do not know it yet
      if (history.at(-1)?.by !== 'HOME_USER') announce(t(`news.${status}`, { facility: facility.name }));
    },
  });
  return null;
}
