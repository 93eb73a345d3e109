import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAction } from '@openvisit/live/useAction.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';

export interface PersonAnswer {
  answer: { __typename: string; fields?: readonly { path: string; code: string }[] };
}

const overtaken = ['IncarceratedPersonChanged', 'PersonNotHere', 'BanChanged'];
const faultCodes = [
  'REQUIRED',
  'NOT_AFTER_START',
  'PAST',
  'OUT_OF_RANGE',
  'TAKEN',
  'UNKNOWN',
  'TOO_LONG',
  'PATTERN',
] as const;

/** A dialog that changes something about a person: it closes when that is done, and what is on the page is read anew. */
export function usePersonAction<Input>(
  mutation: TypedDocumentNode<PersonAnswer, { input: Input }>,
  onDone = () => undefined as void,
) {
  const t = useWords();
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const { act, answer, failure, busy } = useAction(mutation);
  const told = answer?.answer;

  return {
    asking,
    ask: () => setAsking(true),
    close: () => setAsking(false),
    busy,
    /** Nothing was changed, and what was typed is kept: why. */
    trouble: failure
      ? t('people.failed')
      : told && overtaken.includes(told.__typename)
        ? t('people.overtaken')
        : undefined,
    /** What the server found wrong with a field of the input. */
    at(path: string): string | undefined {
      const fault = told?.fields?.find(field => field.path === path);
      if (!fault) return undefined;
      return t(`people.fault.${faultCodes.find(code => code === fault.code) ?? 'OTHER'}`);
    },
    async act(input: Input): Promise<boolean> {
      const done = (await act({ input }))?.answer;
      if (!done || done.__typename === 'InvalidInput') return false;
      await client.refetchQueries({ include: 'active' });
      if (overtaken.includes(done.__typename)) return false;
      setAsking(false);
      onDone();
      return true;
    },
  };
}
