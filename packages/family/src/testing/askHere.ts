import { answerFrom } from '@openvisit/live/testing/answerFrom.ts';
import type { GraphQLSchema } from 'graphql';

/** Pages without Apollo ask this schema; whatever else is fetched goes where it went before. Answers with what was asked. */
export function askHere(schema: GraphQLSchema) {
  const before = globalThis.fetch;
  const asked = answerFrom(schema);
  const ask = globalThis.fetch;
  globalThis.fetch = (address, request) => (address === '/graphql' ? ask : before)(address, request);
  return asked;
}
