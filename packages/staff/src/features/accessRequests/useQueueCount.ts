import { useQuery } from '@apollo/client/react';
import { QueueCount } from './queueQuery.ts';

/** How many families wait for an officer of the viewer's facilities. Kept out of the cache: it would replace the queue's page. */
export function useQueueCount(): number | undefined {
  return useQuery(QueueCount, { fetchPolicy: 'no-cache' }).data?.accessRequests.totalCount;
}
