import { useQuery } from '@apollo/client/react';
import { OwnAccount } from './accountAsks.ts';

/** How the viewer signs in, and where. */
export function useOwnAccount() {
  const { data, error, refetch } = useQuery(OwnAccount, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer?.__typename === 'StaffMember' ? data.viewer : undefined;
  return { viewer, failed: Boolean(error) && !viewer, lookAgain: () => void refetch().catch(() => undefined) };
}
