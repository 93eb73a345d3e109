import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { hasCode } from './graphqlErrors.ts';

/**
 * A mutation behind a button: one at a time however often it is pressed, and a lost network is an answer, not a crash.
 * `secret`: what is answered goes to the caller alone, and is kept nowhere.
 */
export function useAction<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  { secret = false } = {},
) {
  const [mutate, { data, error, loading }] = useMutation<Data>(mutation as TypedDocumentNode<Data>, {
    fetchPolicy: secret ? 'no-cache' : 'network-only',
  });
  const underWay = useRef(false);

  async function act(variables: Variables): Promise<Data | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    try {
      return ((await mutate({ variables })).data ?? undefined) as Data | undefined;
    } catch {
      return undefined;
    } finally {
      underWay.current = false;
    }
  }
  const failure = hasCode(error, 'STEP_UP_NEEDED') ? undefined : error; // its person called it off
  return { act, answer: data as Data | undefined, failure, busy: loading };
}
