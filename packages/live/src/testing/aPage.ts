import { gql } from '@apollo/client';
import { createConnectionStore, type Connection } from '../connection.ts';
import { createClient } from '../createClient.ts';
import type { TinyRequest } from './tinyServer.ts';

const Page = gql`
  query Page {
    accessRequest(id: "r1") {
      id
      version
      status
    }
  }
`;
const Changes = gql`
  subscription Changes {
    accessRequestChanged {
      id
      version
      status
    }
  }
`;
const Withdraw = gql`
  mutation Withdraw {
    withdraw {
      id
      version
      status
    }
  }
`;

/** A person's page without a screen: it reads the request, follows its changes, and notes all that was ever shown. */
export function aPage(port: number, answerWithin = 10_000) {
  const shown: number[] = [];
  const lines: Connection[] = [];
  const failures: unknown[] = [];
  const page = { shown, lines, failures, signedOut: 0 };
  const connection = createConnectionStore(1);
  connection.subscribe(() => lines.push(connection.get()));

  const client = createClient({
    possibleTypes: {},
    url: new URL(`http://127.0.0.1:${port}/graphql`),
    connection,
    onSignedOut: () => page.signedOut++,
    socket: { pingEvery: 20, answerWithin, retryWait: () => new Promise(resolve => setTimeout(resolve, 10)) },
  });
  const query = client.watchQuery<{ accessRequest: TinyRequest }>({ query: Page });
  const reading = query.subscribe(({ data, dataState, error }) => {
    if (error) failures.push(error);
    if (dataState === 'complete' && data.accessRequest.version !== shown.at(-1)) shown.push(data.accessRequest.version);
  });
  const following = client.subscribe({ query: Changes }).subscribe({});

  return Object.assign(page, {
    client,
    readAgain: () => query.refetch(),
    withdraw: () => client.mutate({ mutation: Withdraw }),
    close() {
      reading.unsubscribe();
      following.unsubscribe();
      client.stop();
    },
  });
}
