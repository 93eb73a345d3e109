import { ApolloProvider } from '@apollo/client/react';
import { Suspense } from 'react';
import { client } from '../apollo/client.ts';
import { leaveToSignIn } from '../page/wantedPath.ts';
import { PageLoading } from './PageLoading.tsx';
import { Shell } from './Shell.tsx';

/** The part of the app that knows who is there. */
export default function SignedIn() {
  return (
    <ApolloProvider client={client}>
      <Suspense fallback={<PageLoading />}>
        <Shell onSignedOut={leaveToSignIn} />
      </Suspense>
    </ApolloProvider>
  );
}
