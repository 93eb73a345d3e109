import { useApolloClient, useSubscription } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useEffect, useRef } from 'react';
import { useDesk } from '../decisions/desk.ts';
import { queueNews } from '../queueNews.ts';
import { QueueCount } from '../queueQuery.ts';

const RequestChanged = graphql(`
  subscription RequestChanged {
    accessRequestChanged {
      id
      version
      availableActions
      ...ChangedRequest
    }
  }
`);

/** Officers of a large facility must not all count at the same moment. */
const countWithin = () => 200 + Math.random() * 1000;

/** The one place that hears changes. The cache brings them to every screen; here they reach the queue and the desk. */
export function LiveRequests() {
  const client = useApolloClient();
  const { pending } = useDesk();
  const counting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(counting.current), []);

  useSubscription(RequestChanged, {
    ignoreResults: true,
    onData({ data: { data } }) {
      const request = data?.accessRequestChanged;
      if (!request) return;
      if (request.availableActions.includes('APPROVE')) {
        queueNews.waits(request.id);
      } else {
        queueNews.waitsNoMore(request.id);
        pending.overtake(request.id);
      }
      clearTimeout(counting.current);
      counting.current = setTimeout(() => void client.refetchQueries({ include: [QueueCount] }), countWithin());
    },
  });
  return null;
}
