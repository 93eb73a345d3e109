import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import { SendProvider, type Send } from './send.ts';

/** What is sent below goes through the client: it waits while the page is locked, and steps up where the server asks for it. */
export function OwnLine({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const send = useMemo(() => sendThrough(client), [client]);
  return <SendProvider value={send}>{children}</SendProvider>;
}

const sendThrough =
  (client: ApolloClient): Send =>
  async (document, variables) => {
    const options = { mutation: document, variables, fetchPolicy: 'no-cache' } as ApolloClient.MutateOptions;
    return (await client.mutate(options)).data as never;
  };
