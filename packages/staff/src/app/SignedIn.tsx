import { ApolloProvider } from '@apollo/client/react';
import { createClient } from '@openvisit/live/createClient.ts';
import possible from '@openvisit/schema/possibleTypes.json' with { type: 'json' };
import { Suspense } from 'react';
import { PageLoading } from './PageLoading.tsx';
import { paths } from './paths.ts';
import { Shell } from './Shell.tsx';

/** Full load: nothing of one person's stays in memory for the next. */
const toSignIn = () => {
  if (location.pathname !== paths.signIn) location.assign(paths.signIn);
};

const client = createClient({ possibleTypes: possible.possibleTypes, onSignedOut: toSignIn });

/** The part of the app that knows who is there. */
export default function SignedIn() {
  return (
    <ApolloProvider client={client}>
      <Suspense fallback={<PageLoading />}>
        <Shell onSignedOut={toSignIn} />
      </Suspense>
    </ApolloProvider>
  );
}
