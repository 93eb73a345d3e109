import { useApolloClient, useSubscription } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/family';
import { useNews } from './useNews.ts';

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
      }
      ...RequestRow_request
      ...RequestView_request
    }
  }
`);

/** The one place that hears of changes. The cache brings them to every screen; what somebody else did is also said aloud. */
export function LiveRequests() {
  const tell = useNews();
  const client = useApolloClient();

  useSubscription(LiveRequestsSubscription, {
    ignoreResults: true,
    onData({ data: { data } }) {
      if (!data) return;
      const isNew = data.accessRequestChanged.history.length === 1;
      if (isNew) void client.refetchQueries({ include: 'active' }); // the lists do not know it yet
      tell(data.accessRequestChanged, true);
    },
  });
  return null;
}
