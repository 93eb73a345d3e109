import { gql } from '@apollo/client';
import { ApolloLink, execute } from '@apollo/client/link';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { expect, it, jest } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import { httpLink } from './httpLink.ts';
import { isOutdated, reloadOutdatedPage } from './outdated.ts';

const query = gql`
  query Home {
    viewer
  }
`;
const built = Object.assign(gql('query Built { viewer }'), { documentId: 'sha256:abc' });

/** Sends one operation to a server that answers like this, and tells what was sent. */
async function send(document: typeof query, answer: Response, context: object = {}) {
  const sent: RequestInit[] = [];
  const fetcher = async (_url: unknown, init: RequestInit = {}) => {
    sent.push(init);
    return answer;
  };
  const link: ApolloLink = httpLink('/graphql', fetcher as typeof fetch);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const result = await firstValueFrom(execute(link, { query: document, context }, { client })).catch(
    (failure: Error) => failure,
  );
  return { result, body: JSON.parse(String(sent[0]?.body)), init: sent[0] };
}

it('sends the text while developing', async () => {
  const { body, init } = await send(query, Response.json({ data: { viewer: null } }));
  expect(body).toMatchObject({ operationName: 'Home', query: expect.stringContaining('viewer') });
  expect(init?.headers).toMatchObject({ 'x-openvisit': '1' });
});

it('sends only the id of a document that the build has stored', async () => {
  const { body } = await send(built, Response.json({ data: { viewer: null } }));
  expect(body).toEqual({ id: 'sha256:abc', operationName: 'Built', variables: {} });
});

it('lets a decision outlive the page that sent it', async () => {
  const { init } = await send(query, Response.json({ data: {} }), { keepalive: true });
  expect(init?.keepalive).toBe(true);
});

it('reads a refusal that comes with a 400, and takes a proxy’s page for a failure', async () => {
  const refusal = { errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] };
  expect((await send(query, Response.json(refusal, { status: 400 }))).result).toEqual(refusal);
  expect((await send(query, new Response('<h1>502</h1>', { status: 502 }))).result).toBeInstanceOf(Error);
});

it('tells an outdated page from input that does not fit, and from words for people', async () => {
  const { CombinedGraphQLErrors } = await import('@apollo/client/errors');
  const failure = (extensions: object) =>
    new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions: { ...extensions } }] });
  expect(isOutdated(failure({ code: 'BAD_USER_INPUT' }))).toBe(true);
  expect(isOutdated(failure({ code: 'BAD_USER_INPUT', path: 'input.version' }))).toBe(false);
  expect(isOutdated(failure({ code: 'NOT_FOUND' }))).toBe(false);
  expect(isOutdated(new Error('cut'))).toBe(false);
});

it('loads an outdated page anew once, not for ever', () => {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  Object.assign(globalThis, { sessionStorage });
  const reload = jest.fn();
  reloadOutdatedPage(reload);
  reloadOutdatedPage(reload);
  expect(reload).toHaveBeenCalledTimes(1);
});
