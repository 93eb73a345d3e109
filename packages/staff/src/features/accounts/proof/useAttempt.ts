import { useRef, useState } from 'react';
import { refusalOf, refusalOfFailure, type Refusal } from './refusal.ts';

interface State {
  busy: boolean;
  refusal?: Refusal | undefined;
}

type Named = { __typename: string };

/** One try at a time, however often the button is pressed. Whatever is answered but what was hoped for is a refusal to show. */
export function useAttempt() {
  const [state, setState] = useState<State>({ busy: false });
  const underWay = useRef(false);

  /** @returns the answer that was hoped for, or nothing */
  async function attempt<Answer extends Named, Hoped extends Answer['__typename']>(
    hoped: Hoped,
    action: () => Promise<Answer>,
  ): Promise<Extract<Answer, { __typename: Hoped }> | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setState({ busy: true });
    try {
      const answer = await action();
      const good = answer.__typename === hoped;
      setState({ busy: false, refusal: good ? undefined : refusalOf(answer) });
      return good ? (answer as Extract<Answer, { __typename: Hoped }>) : undefined;
    } catch (failure) {
      setState({ busy: false, refusal: refusalOfFailure(failure) });
      return undefined;
    } finally {
      underWay.current = false;
    }
  }
  return { ...state, attempt };
}
