import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { firstQuestion } from './firstQuestion.ts';
import { memory } from './memory.ts';

const url = new URL('/graphql', location.href);
const socketUrl = Object.assign(new URL(url), { protocol: url.protocol === 'https:' ? 'wss:' : 'ws:' }).href;

const fetcher = createGraphiQLFetcher({
  url: url.href,
  headers: { 'x-openvisit': '1' },
  wsClient: createClient({ url: socketUrl, lazy: true }),
});

/** Questions in one's own words to this door's /graphql, as whoever is signed in at it. */
export const Console = () => <GraphiQL fetcher={fetcher} defaultQuery={firstQuestion} storage={memory} />;
