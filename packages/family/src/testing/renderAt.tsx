import { readFileSync } from 'node:fs';
import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { createCache } from '@openvisit/live/createCache.ts';
import { versionGuard } from '@openvisit/live/versionGuard.ts';
import contract from '@openvisit/schema/possibleTypes.json' with { type: 'json' };
import { LiveRegion } from '@openvisit/ui/LiveRegion.tsx';
import { followLinks } from '@openvisit/ui/followLinks.ts';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import type { Language } from '@openvisit/ui/words.tsx';
import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { notFound, routes } from '../app/routes.tsx';
import { LiveRequests } from '../features/accessRequests/components/LiveRequests.tsx';
import { LiveVisits } from '../features/visits/components/LiveVisits.tsx';
import english from '../locales/en.json' with { type: 'json' };
import spanish from '../locales/es.json' with { type: 'json' };
import { PersonHere } from '../page/PersonHere.ts';
import { askHere } from './askHere.ts';
import { subscriptionLink } from './subscriptionLink.ts';

const typeDefs = readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8');
const catalogues = { en: [english], es: [english, spanish] };
const noVisits = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
/** What every signed-in page may ask for, and most tests do not care about. */
const quiet = {
  accessRequestChanged: { subscribe: async function* () {} },
  visitChanged: { subscribe: async function* () {} },
};

/** Links of a page lead on in that page, not in the one of the test before. */
let stopFollowing = () => {};

/** Opens the app at an address, against the real schema, with only the resolvers that the test cares about. */
export async function renderAt(url: string, resolvers: IResolvers = {}, language: Language = 'en') {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [{ Subscription: quiet, Query: { visits: () => noVisits } }, resolvers],
  });
  const client = new ApolloClient({
    link: ApolloLink.from([
      versionGuard(),
      ApolloLink.split(
        ({ operationType }) => operationType === 'subscription',
        subscriptionLink(schema),
        new SchemaLink({ schema }),
      ),
    ]),
    cache: createCache(contract.possibleTypes),
    dataMasking: true,
  });
  const asked = askHere(schema);
  const location = memoryLocation({ path: url, record: true });
  stopFollowing();
  stopFollowing = followLinks(location.navigate);

  // React 19 leaves a suspended tree unfinished unless its first render is awaited.
  await act(async () => {
    render(
      <WithWords language={language} catalogues={catalogues[language]}>
        <LiveRegion />
        <ApolloProvider client={client}>
          <LiveRequests />
          <LiveVisits />
          <Router hook={location.hook}>
            <ErrorBoundary>
              <Suspense fallback={null}>
                <Switch>
                  {[...routes, notFound].map(({ path, Page, anyone = false }) => (
                    <Route key={path} path={path}>
                      <PersonHere value={!anyone}>
                        <Page />
                      </PersonHere>
                    </Route>
                  ))}
                </Switch>
              </Suspense>
            </ErrorBoundary>
          </Router>
        </ApolloProvider>
      </WithWords>,
    );
  });
  return { here: () => location.history.at(-1), client, asked };
}
