import { expect, it } from '@jest/globals';
import type { TypedDocumentNode } from '@apollo/client';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import { ask, AskFailed } from './ask.ts';
import { hasCode } from './graphqlErrors.ts';
import { answerFrom } from './testing/answerFrom.ts';

const typeDefs = 'type Query { greeting(name: String!): String }';
const Greeting = parse('query Greeting($name: String!) { greeting(name: $name) }') as TypedDocumentNode<
  { greeting: string },
  { name: string }
>;

const schemaThat = (greeting: (_: unknown, input: { name: string }) => string) =>
  makeExecutableSchema({ typeDefs, resolvers: { Query: { greeting } } });

it('gets an answer without Apollo', async () => {
  const asked = answerFrom(schemaThat((_, { name }) => `Good morning, ${name}`));
  expect(await ask(Greeting, { name: 'Elena' })).toEqual({ greeting: 'Good morning, Elena' });
  expect(asked).toHaveLength(1);
});

it('throws what the server refused', async () => {
  answerFrom(
    schemaThat(() => {
      throw new Error('No.');
    }),
  );
  await expect(ask(Greeting, { name: 'Elena' })).rejects.toBeInstanceOf(AskFailed);
});

it('sends the id alone once the build has set one', async () => {
  let body: unknown;
  globalThis.fetch = (_address, request) => {
    body = JSON.parse(String(request?.body));
    const answer = { errors: [{ message: 'Signed out.', extensions: { code: 'UNAUTHENTICATED' } }] };
    return Promise.resolve({ json: () => Promise.resolve(answer) } as Response);
  };
  const failure = await ask({ ...Greeting, documentId: 'sha256:1' } as typeof Greeting, { name: 'E' }).catch(
    (error: unknown) => error,
  );
  expect(body).toEqual({ id: 'sha256:1', variables: { name: 'E' } });
  expect(hasCode(failure, 'UNAUTHENTICATED')).toBe(true);
});
