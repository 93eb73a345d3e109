import { readFileSync } from 'node:fs';
import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { ApolloProvider } from '@apollo/client/react';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { createCache } from '@openvisit/live/createCache.ts';
import { versionGuard } from '@openvisit/live/versionGuard.ts';
import contract from '@openvisit/schema/possibleTypes.json' with { type: 'json' };
import { followLinks } from '@openvisit/ui/followLinks.ts';
import { LiveRegion } from '@openvisit/ui/LiveRegion.tsx';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { guard } from '../apollo/guard.ts';
import { Shell } from '../app/Shell.tsx';
import english from '../locales/en.json' with { type: 'json' };
import { liveSchemaLink } from './liveSchemaLink.ts';

const typeDefs = readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
const catalogues = [english];
let stopFollowing: (() => void) | undefined;

/** Opens the signed-in app at an address, against the committed schema, with only the resolvers that the test cares about. */
export async function renderAt(url: string, resolvers: IResolvers) {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  const client = new ApolloClient({
    link: ApolloLink.from([versionGuard(), ...guard.links, liveSchemaLink(schema)]),
    cache: createCache(contract.possibleTypes),
    dataMasking: true,
  });
  const place = memoryLocation({ path: url, record: true });
  stopFollowing?.();
  stopFollowing = followLinks(place.navigate);

  // React 19 leaves a suspended tree unfinished unless its first render is awaited.
  await act(async () => {
    render(
      <WithWords catalogues={catalogues}>
        <ApolloProvider client={client}>
          <Router hook={place.hook} searchHook={place.searchHook}>
            <Suspense fallback={null}>
              <Shell onSignedOut={() => place.navigate('/sign-in')} />
            </Suspense>
          </Router>
        </ApolloProvider>
        <LiveRegion />
      </WithWords>,
    );
  });
  return { here: () => place.history.at(-1), client };
}
