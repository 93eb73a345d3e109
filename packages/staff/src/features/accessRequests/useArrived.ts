import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { passes, type QueueFilter } from './queueFilter.ts';
import { useQueueNews } from './queueNews.ts';

const ArrivedRequest = graphql(`
  fragment ArrivedRequest on AccessRequest {
    id
    version
    requestedAt
    facility {
      id
    }
    previousRequest {
      id
      version
    }
  }
`);

/** The requests that came meanwhile and belong into the list. */
export function useArrived(filter: QueueFilter): readonly string[] {
  const { cache } = useApolloClient();
  return useQueueNews().filter(id => {
    const request = cache.readFragment({ fragment: ArrivedRequest, from: { __typename: 'AccessRequest', id } });
    return request === null || passes(filter, request, new Date());
  });
}
