import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

/** What the specification leaves open or recommends, and we do otherwise: no operation runs by GET, and what is refused is no 200. */
const otherwise = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

let world: World;
let server: RunningServer;
let key = '';
beforeAll(async () => {
  world = await createWorld();
  server = await startServer();
  key = await world.anApiKey(await world.aFacility());
});
afterAll(async () => {
  await server.close();
  await world.end();
});

describe('a program that speaks GraphQL over HTTP as the specification says', () => {
  const audits = serverAudits({
    url: () => `${server.staffUrl}/graphql`,
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...(init?.headers as object), authorization: `Bearer ${key}` } }),
  });

  it.each(audits.map(audit => [audit.name, audit] as const))('hears: %s', async (name, audit) => {
    const result = await audit.fn();
    const said = 'reason' in result ? result.reason : 'ok';
    expect(said).toMatch(otherwise.includes(name) ? /status code/ : /^ok$/);
  });

  it('is held to every word of it that begins with MUST', () => {
    const known = new Set<string>(audits.map(({ name }) => name));
    expect(otherwise.filter(name => name.startsWith('MUST') || !known.has(name))).toEqual([]);
  });
});

it('runs nothing where the operation that is named is not in the document', async () => {
  const response = await fetch(`${server.staffUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openvisit': '1', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: 'query One { __typename }', operationName: 'Another' }),
  });
  expect([response.status, await response.json()]).toEqual([
    400,
    { errors: [{ message: 'Unknown operation named "Another".', extensions: { code: 'BAD_USER_INPUT' } }] },
  ]);
});
