import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

const minute = 60_000;

/**
 * What a page shows: at once from the cache, then as it is now, and again when the person comes back to the page. With
 * `eachMinute` it is kept fresh. A failure without anything to show goes to the error boundary; one while something is
 * shown leaves it there, for the live line says that it may be old.
 */
export function usePageQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { eachMinute = false } = {},
) {
  const options = {
    variables,
    fetchPolicy: 'cache-and-network',
    pollInterval: eachMinute ? minute : 0,
    skipPollAttempt: () => document.hidden,
  } as const;
  // The rest arguments of the hook depend on Variables, which is still generic here.
  const { data, previousData, error, loading, refetch } = useQuery<Data>(query as TypedDocumentNode<Data>, options);
  const [checkedAt, setCheckedAt] = useState(() => new Date());

  useEffect(() => {
    if (!loading && !error) setCheckedAt(new Date());
  }, [loading, error, data]);

  useEffect(() => {
    const readAgain = () => document.visibilityState === 'visible' && void refetch().catch(() => undefined);
    document.addEventListener('visibilitychange', readAgain);
    window.addEventListener('focus', readAgain);
    return () => {
      document.removeEventListener('visibilitychange', readAgain);
      window.removeEventListener('focus', readAgain);
    };
  }, [refetch]);

  const shown = data ?? previousData;
  if (!shown && error) throw error as Error;
  return { data: shown as Data | undefined, checkedAt };
}
