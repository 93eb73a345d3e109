import { useEffect } from 'react';
import { leaveToSignIn } from '../../../page/wantedPath.ts';

/** The person of a page's answer; without one it leads to the sign-in page. */
export function useViewer<Viewer extends { __typename: string }>(
  data: { viewer: Viewer | null } | undefined,
): Extract<Viewer, { __typename: 'HomeUser' }> | undefined {
  const signedOut = data && data.viewer?.__typename !== 'HomeUser';
  useEffect(() => {
    if (signedOut) leaveToSignIn();
  }, [signedOut]);
  return signedOut ? undefined : (data?.viewer as Extract<Viewer, { __typename: 'HomeUser' }> | undefined);
}
