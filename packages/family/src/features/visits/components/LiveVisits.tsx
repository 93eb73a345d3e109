import { useApolloClient, useSubscription } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/family';

const LiveVisitsSubscription = graphql(`
  subscription LiveVisits {
    visitChanged {
      id
      version
    }
  }
`);

/**
 * The one place that hears of changes to visits. It takes no more than that there is one: whatever stands on the screen is read
 * again whole, so that no page shows a new status beside old reasons.
 */
export function LiveVisits() {
  const client = useApolloClient();

  useSubscription(LiveVisitsSubscription, {
    ignoreResults: true,
    fetchPolicy: 'no-cache',
    // A line that is down then is told elsewhere, and all is read again when it is back.
    onData: () => void client.refetchQueries({ include: 'active' }).catch(() => undefined),
  });
  return null;
}
