import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef, useState } from 'react';
import { ask } from './ask.ts';

interface Asked<Data> {
  answer?: Data;
  failure?: unknown;
  busy: boolean;
}

/** `useAction` without Apollo: one at a time however often the button is pressed, and a lost network is an answer, not a crash. */
export function useAsk<Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>) {
  const [asked, setAsked] = useState<Asked<Data>>({ busy: false });
  const underWay = useRef(false);

  async function act(variables: Variables): Promise<Data | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setAsked({ busy: true });
    try {
      const answer = await ask(mutation, variables);
      setAsked({ answer, busy: false });
      return answer;
    } catch (failure) {
      setAsked({ failure, busy: false });
      return undefined;
    } finally {
      underWay.current = false;
    }
  }
  return { act, ...asked };
}
