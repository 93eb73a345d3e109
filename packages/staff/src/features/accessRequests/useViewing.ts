import { useMutation } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { useEffect, useEffectEvent } from 'react';

const NoteViewing = graphql(`
  mutation NoteViewing($input: NoteViewingInput!) {
    noteViewing(input: $input) {
      ... on AccessRequest {
        id
        version
        alsoViewing {
          id
          givenName
          familyName
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** An officer who walks past a request does not look at it. */
const settleMilliseconds = 1000;
/** The server counts a look for 30 seconds. */
const beatMilliseconds = 15_000;

/** Tells colleagues that this request is open here, as long as the page can be seen. Answers with who else looks at it. */
export function useViewing(requestId: string) {
  const [note, { data }] = useMutation(NoteViewing, { errorPolicy: 'all' });
  const beat = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') return;
    void note({ variables: { input: { accessRequestId: requestId } } }).catch(() => undefined); // the next beat is near
  });

  useEffect(() => {
    const first = setTimeout(() => beat(), settleMilliseconds);
    const beats = setInterval(() => beat(), beatMilliseconds);
    const seenAgain = () => beat();
    document.addEventListener('visibilitychange', seenAgain);
    return () => {
      clearTimeout(first);
      clearInterval(beats);
      document.removeEventListener('visibilitychange', seenAgain);
    };
  }, [requestId]);

  const request = data?.noteViewing;
  return request?.__typename === 'AccessRequest' && request.id === requestId ? request.alsoViewing : [];
}
