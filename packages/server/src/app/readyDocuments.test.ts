import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

const request = 'query Request($id: ID!) { accessRequest(id: $id) { reference } }';
const withdraw = `mutation Withdraw($input: WithdrawAccessRequestInput!) {
  withdrawAccessRequest(input: $input) { __typename ... on AccessRequest { status } ... on Problem { message } } }`;
const texts: Record<string, string> = {
  viewer: 'query Viewer { viewer { __typename ... on HomeUser { givenName } } }',
  request,
  withdraw,
  states: 'query States { states { code } }',
  stale: '{ states { nothingThatExists } }',
  two: 'mutation { a: signOut(input: {}) { __typename } b: signOut(input: {}) { __typename } }',
};
const trustedDocuments = {
  text: (id: string) => texts[id],
  holds: (text: string) => Object.values(texts).includes(text),
};
const nobodys = '00000000-0000-4000-8000-000000000000';

describe('a document of our own apps, sent by its id,', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer({}, trustedDocuments);
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  it.each([
    ['a page is opened', 'viewer', {}],
    ['nothing can be found', 'request', { variables: { id: nobodys } }],
    ['a variable is missing', 'request', { variables: {} }],
    ['a variable is of a wrong type', 'request', { variables: { id: { a: 1 } } }],
    ['a field of the input is missing', 'withdraw', { variables: { input: {} } }],
    [
      'the request to take back is not there',
      'withdraw',
      { variables: { input: { accessRequestId: nobodys, version: 1 } } },
    ],
    ['the variables are no object', 'request', { variables: 'id' }],
    ['the variables are a list', 'request', { variables: ['id'] }],
    ['another operation is named', 'viewer', { operationName: 'Another' }],
    ['its own operation is named', 'viewer', { operationName: 'Viewer' }],
  ])('is answered word for word as its text is when %s', async (_when, id, more) => {
    const cookie = await server.signIn(world, await world.aHomeUser());
    const visits: Record<string, string>[] = [{ cookie }, {}];
    for (const headers of visits) {
      const byId = await server.post(server.familyUrl, { id, ...more }, headers);
      const byText = await server.post(server.familyUrl, { query: texts[id], ...more }, headers);
      expect([byId.status, unnamed(byId.body)]).toEqual([byText.status, unnamed(byText.body)]);
    }
  });

  it('does what it says, in its own transaction', async () => {
    const [elena, here] = [await world.aHomeUser(), await world.aFacility()];
    const pending = await world.aPendingRequest(elena, here);
    const cookie = await server.signIn(world, elena);
    const variables = { input: { accessRequestId: pending.id, version: 1 } };
    const { body } = await server.post(server.familyUrl, { id: 'withdraw', variables }, { cookie });
    expect(body.data.withdrawAccessRequest.status).toBe('WITHDRAWN');
    expect(await world.rows('SELECT status FROM access_requests WHERE id = $1', [pending.id])).toEqual([
      { status: 'WITHDRAWN' },
    ]);
  });
});

/** Without the number that each request has of its own. */
const unnamed = (body: object) => JSON.stringify(body).replace(/"requestId":"[\d-]{14}"/, '"requestId":""');
