import { ApolloProvider } from '@apollo/client/react';
import { createClient } from '@openvisit/live/createClient.ts';
import { reloadOutdatedPage } from '@openvisit/live/outdated.ts';
import possible from '@openvisit/schema/possibleTypes.json' with { type: 'json' };
import { Suspense } from 'react';
import { PageLoading } from './PageLoading.tsx';
import { paths } from './paths.ts';
import { Shell } from './Shell.tsx';

/** Full load: nothing of one person's stays in memory for the next. */
const toSignIn = () => {
  if (location.pathname !== paths.signIn) location.assign(paths.signIn);
};

const client = createClient({
  possibleTypes: possible.possibleTypes,
  onSignedOut: toSignIn,
  onOutdated: reloadOutdatedPage,
});
// A failed page is asked for again after seconds, not after the half minute for which Apollo would remember the failure.
client.defaultOptions.react = { suspense: { autoDisposeTimeoutMs: 1000 } };

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
