import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAction } from '@openvisit/live/useAction.ts';
import { useState } from 'react';

interface Answer {
  answer:
    | { __typename: 'LegalHold'; id: string }
    | { __typename: 'InvalidInput'; fields: readonly { path: string; message: string }[] };
}

/** A dialog that places or lifts a hold: it closes when that is done, and the user's page is read anew. */
export function useHold<Input>(
  mutation: TypedDocumentNode<Answer, { input: Input }>,
  onDone = () => undefined as void,
) {
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const { act, answer, failure, busy } = useAction(mutation);
  const refused = answer?.answer.__typename === 'InvalidInput' ? answer.answer.fields[0] : undefined;

  return {
    asking,
    ask: () => setAsking(true),
    close: () => setAsking(false),
    busy,
    /** The network or the server did not take it. */
    trouble: failure !== undefined,
    /** What the server found wrong. */
    problem: refused?.message,
    async act(input: Input) {
      const done = (await act({ input }))?.answer;
      if (done?.__typename !== 'LegalHold') return;
      setAsking(false);
      onDone();
      await client.refetchQueries({ include: ['UserPage'] });
    },
  };
}
