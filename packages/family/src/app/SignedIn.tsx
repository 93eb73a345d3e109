import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { LiveRequests } from '../features/accessRequests/components/LiveRequests.tsx';
import { LiveVisits } from '../features/visits/components/LiveVisits.tsx';
import { Connected } from '../page/Connected.tsx';
import { PersonHere } from '../page/PersonHere.ts';
import { client } from '../apollo/client.ts';

/** What the pages of a signed-in person share: the cache, the live line, and the banner that says when it is down. */
export default function SignedIn({ children }: { children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <LiveRequests />
      <LiveVisits />
      <Connected />
      <PersonHere value>{children}</PersonHere>
    </ApolloProvider>
  );
}
