import { ask } from '@openvisit/live/ask.ts';
import { graphql } from '@openvisit/schema/family';
import { useEffect, useState } from 'react';

const WhoIsHere = graphql(`
  query WhoIsHere {
    viewer {
      __typename
    }
  }
`);

/** Whether somebody has a session in this browser. Nobody waits for the answer; without one it is a no. */
export function useSignedInAlready(): boolean {
  const [isSignedIn, setSignedIn] = useState(false);
  useEffect(() => {
    let isShown = true;
    ask(WhoIsHere, {})
      .then(({ viewer }) => isShown && setSignedIn(viewer !== null))
      .catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, []);
  return isSignedIn;
}
