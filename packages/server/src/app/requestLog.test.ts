import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

interface Line {
  level: number;
  msg: string;
  requestId: string;
  door?: string;
  [fact: string]: unknown;
}

describe('the number of a request', () => {
  let world: World;
  let server: RunningServer;
  let log = '';
  const lines = () =>
    log
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Line);
  beforeAll(async () => {
    world = await createWorld();
    const logTo = { write: (line: string) => void (log += line) };
    server = await startServer({ logLevel: 'debug', trustedProxies: ['127.0.0.2'] }, undefined, logTo);
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });
  const live = (headers: Record<string, string> = {}) => fetch(`${server.familyUrl}/health/live`, { headers });

  it('is another one each time, and can be said on the telephone', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 20 }, async () => (await live()).headers.get('x-request-id')!),
    );
    expect(new Set(numbers).size).toBe(20);
    expect(numbers.filter(number => !/^\d{4}-\d{4}-\d{4}$/.test(number))).toEqual([]);
  });

  it('is believed from nobody but a proxy that is trusted', async () => {
    const given = { 'x-request-id': 'edge-7f3a91bc', 'x-forwarded-for': '192.0.2.1' };
    expect((await live(given)).headers.get('x-request-id')).toMatch(/^\d{4}-/);
    const behind = await startServer({ trustedProxies: ['127.0.0.1', '::1'] });
    const through = (id: string) =>
      fetch(`${behind.familyUrl}/health/live`, { headers: { 'x-request-id': id } }).then(({ headers }) =>
        headers.get('x-request-id'),
      );
    try {
      expect(await through('edge-7f3a91bc')).toBe('edge-7f3a91bc');
      for (const odd of ['short', 'a'.repeat(65), 'with space 12', 'id"}{"level":60'])
        expect(await through(odd)).toMatch(/^\d{4}-/);
    } finally {
      await behind.close();
    }
  });

  it('stands on the answer, in the error that a person sees, and in every line about the request', async () => {
    const elena = await world.aHomeUser();
    const cookie = await server.signIn(world, elena);
    await world.rows('ALTER TABLE facilities RENAME TO facilities_gone');
    const answer = await server
      .post(server.familyUrl, { query: '{ facilities(state: "CO") { id } }' }, { cookie })
      .finally(() => world.rows('ALTER TABLE facilities_gone RENAME TO facilities'));
    const requestId = answer.headers.get('x-request-id')!;
    expect(answer.body.errors).toEqual([
      {
        message: 'Something went wrong on our side. Nothing was changed.',
        path: ['facilities'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    const about = lines().filter(line => line.requestId === requestId);
    expect(about).toEqual([
      expect.objectContaining({
        msg: 'An operation failed',
        viewer: 'HOME_USER',
        err: expect.objectContaining({ code: '42P01' }),
      }),
      expect.objectContaining({ door: 'family', method: 'POST', route: '/graphql', viewer: 'HOME_USER' }),
    ]);
  });

  it('finds a line with what an operator needs, and without the address that was asked for', async () => {
    const asked = await fetch(`${server.staffUrl}/documents/some-token?more=secret`);
    const line = lines().find(({ requestId }) => requestId === asked.headers.get('x-request-id'))!;
    const { method, route, status, door, milliseconds } = line;
    expect({ method, route, status, door }).toEqual({
      method: 'GET',
      route: '/documents/:token',
      status: 404,
      door: 'staff',
    });
    expect(milliseconds).toEqual(expect.any(Number));
    expect(JSON.stringify(line)).not.toMatch(/some-token|secret/);
  });

  it('goes with the letter that a request causes', async () => {
    const elena = await world.aHomeUser();
    const [{ login } = { login: '' }] = await world.rows<{ login: string }>(
      'SELECT user_name AS login FROM home_users WHERE id = $1',
      [elena.accountId],
    );
    const query = 'mutation ($login: String!) { requestPasswordReset(input: { login: $login }) { __typename } }';
    const { headers } = await server.post(server.familyUrl, { query, variables: { login } });
    const jobs = await world.rows<{ payload: { requestId?: string } }>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'requestId' = $1`,
      [headers.get('x-request-id')],
    );
    expect(jobs).toHaveLength(1);
  });
});
