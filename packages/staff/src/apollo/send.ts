import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { ask } from '@openvisit/live/ask.ts';
import { createContext, useContext } from 'react';

/** Sends one operation, and keeps nothing of its answer. */
export type Send = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

const Context = createContext<Send>(ask);

export const SendProvider = Context.Provider;

/** How this page sends: over the signed-in app's own line, or plainly where nobody is signed in yet. */
export const useSend = (): Send => useContext(Context);
