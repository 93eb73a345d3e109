import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GraphQLInputObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { aJpeg } from '../images/testing/pictures.ts';
import { argon2 } from '../shared/passwords.ts';
import { hashOf } from '../shared/tokens.ts';
import type { Viewer } from '../shared/viewer.ts';
import {
  anyCanary,
  inputFor,
  password,
  phone,
  secretsIn,
  textOf,
  tablesWith,
  whileBroken,
  word,
} from '../testing/canaries.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';
import { onTheWire } from '../testing/wire.ts';

interface Line {
  level: number;
  msg: string;
  requestId?: string;
  err?: { code?: string };
}

describe('nothing that somebody sent stands in a log', () => {
  let world: World;
  let server: RunningServer;
  let hash: string;
  let log = '';
  const secrets = new Set<string>();
  const printed: string[] = [];
  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation(text => printed.push(String(text)) > 0);
    world = await createWorld();
    hash = await argon2.hash(password);
    const logTo = { write: (line: string) => void (log += line) };
    server = await startServer({ logLevel: 'trace', trustedProxies: ['127.0.0.1', '::1'] }, undefined, logTo);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await server.close();
    await world.end();
  });
  const lines = () =>
    log
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Line);
  const isClean = () => {
    const found = log
      .split('\n')
      .filter(line => anyCanary.test(line) || [...secrets].some(secret => line.includes(secret)));
    expect([found, printed.filter(text => anyCanary.test(text))]).toEqual([[], []]);
  };

  /** A family, what they asked, and those who decide it; their ids under the names that inputs use. */
  async function people() {
    const facility = await world.aFacility();
    const elena = await world.aHomeUser({ password_hash: hash, phone, date_of_birth: '1961-08-13' });
    const [admin, colleague] = [await world.anAdministrator(facility), await world.anOfficer(facility)];
    const { id: accessRequestId } = await world.aPendingRequest(elena, facility);
    const [login] = await world.rows<{ user_name: string }>('SELECT user_name FROM home_users WHERE id = $1', [
      elena.accountId,
    ]);
    const known = {
      accessRequestId,
      facilityId: facility.id,
      facilityIds: [facility.id],
      homeUserId: elena.accountId,
      staffMemberId: colleague.accountId,
      documentId: await world.aDocument(elena.accountId, 'ID_BACK'),
      login: login!.user_name,
      documentIds: null,
      id: null,
    };
    return { elena, admin, known };
  }

  async function send(url: string, viewer: Viewer | null, body: object) {
    const cookie = viewer ? await server.signIn(world, viewer) : '';
    const token = cookie.split('=')[1];
    if (token) {
      secrets.add(token);
      await world.rows('UPDATE sessions SET stepped_up_at = now() WHERE home_user_id IS NULL AND token_hash = $1', [
        hashOf(token),
      ]);
    }
    const address = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 250)).join('.')}`;
    const headers = { cookie, 'x-forwarded-for': address, 'x-canary': word, referer: `https://x.example/#${word}` };
    const answer = await server.post(url, body, headers).catch(() => undefined);
    secretsIn(answer?.body.data).forEach(secret => secret.length > 7 && secrets.add(secret.split('/').at(-1)!));
    return answer;
  }

  /**
   * Every mutation, from a family, from staff and from nobody.
   * @param shared people for all of it, where nothing that is asked comes about
   * @returns how many answers were a success or a Problem, and how many a fault of ours
   */
  async function sendEverything(shared?: Awaited<ReturnType<typeof people>>) {
    const mutations = Object.values(world.schema.getMutationType()!.getFields());
    const counts = { answered: 0, failed: 0 };
    for (const field of mutations) {
      const { elena, admin, known } = shared ?? (await people());
      const query = textOf(world.schema, field);
      const input = inputFor(getNamedType(field.args[0]!.type) as GraphQLInputObjectType, known);
      const doors = [
        [server.familyUrl, elena],
        [server.staffUrl, admin],
        [server.familyUrl, null],
        [server.staffUrl, null],
      ] as const;
      for (const [url, viewer] of shared ? doors.slice(0, 3) : doors) {
        const answer = await send(url, viewer, { query, variables: { input } });
        if (answer?.body.data) counts.answered++;
        if (answer?.body.errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')) counts.failed++;
      }
    }
    for (const { token } of await world.rows<{ token: string | null }>(
      "SELECT secret->>'token' AS token FROM outbox_messages WHERE secret ? 'token'",
    ))
      secrets.add(token!);
    return counts;
  }

  it('when all goes well', async () => {
    const { answered, failed } = await sendEverything();
    expect([answered > 60, failed]).toEqual([true, 0]);
    isClean();
  });

  it.each([
    ['cannot write what happened into the audit', ['audit_entries']],
    ['cannot queue a letter', ['outbox_messages']],
    [
      'can change no account and no request',
      ['home_users', 'staff_members', 'access_requests', 'access_request_events', 'verifications'],
    ],
    ['cannot open a session', ['sessions']],
  ])('when the database %s, and says the whole row', async (_what, tables) => {
    const there = await world.rows<{ name: string }>('SELECT relname AS name FROM pg_class WHERE relname = ANY($1)', [
      tables,
    ]);
    // Only what is written by the requests: the rows that the test itself makes are not of this word.
    const same = await people();
    const { failed } = await whileBroken(
      world,
      there.map(({ name }) => name),
      () => sendEverything(same),
    );
    expect(failed).toBeGreaterThan(0);
    isClean();
    const faults = lines().filter(({ msg }) => msg === 'An operation failed');
    expect(faults.some(({ err, requestId }) => err?.code === 'ZX001' && /^\d{4}-/.test(requestId ?? ''))).toBe(true);
  });

  it('when requests are wrong in every way', async () => {
    const { elena } = await people();
    const cookie = await server.signIn(world, elena);
    const json = { 'content-type': 'application/json', 'x-openvisit': '1', origin: server.familyUrl, cookie };
    const wrong: [string, RequestInit][] = [
      [`/graphql?${word}`, { method: 'POST', headers: json, body: `{"${word}": ` }],
      ['/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: `{ ${word} }` }) }],
      [
        '/graphql',
        {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ query: `query ($id: ID!) { facility(id: "${word}") { id } }` }),
        },
      ],
      [
        '/graphql',
        { method: 'POST', headers: json, body: JSON.stringify({ query: `{ facility(id: "${word}") { id } }` }) },
      ],
      ['/graphql', { method: 'POST', headers: { ...json, authorization: `Bearer ov_${word}` }, body: '{}' }],
      ['/graphql', { method: 'POST', headers: { ...json, origin: `https://${word}.example` }, body: '{}' }],
      [
        '/graphql',
        { method: 'POST', headers: { ...json, cookie: `ov_family=${word}` }, body: '{"query":"{viewer{__typename}}"}' },
      ],
      [`/documents/${word}`, {}],
      [`/demo/sign-in/${word}`, {}],
      [`/outbox/${word}.eml?${word}`, {}],
      [`/${word}?token=${word}`, { headers: { accept: 'text/html' } }],
      [`/%${word}`, {}],
      [`/uploads/${word}`, { method: 'POST', headers: { ...json, 'content-type': 'image/jpeg' }, body: word }],
      [
        '/uploads/PHOTO',
        { method: 'POST', headers: { ...json, 'content-type': 'image/jpeg' }, body: `\xff\xd8\xff${word}` },
      ],
    ];
    for (const [path, options] of wrong) await (await fetch(server.familyUrl + path, options)).text();
    isClean();
  });

  it('when a picture is taken, and when it cannot be kept', async () => {
    const { elena } = await people();
    const headers = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: server.familyUrl };
    const jpeg = await aJpeg();
    const bytes = new Uint8Array(Buffer.concat([jpeg, Buffer.from(word)]));
    const upload = async () => {
      const cookie = await server.signIn(world, elena);
      return (
        await fetch(`${server.familyUrl}/uploads/PHOTO`, {
          method: 'POST',
          headers: { ...headers, cookie },
          body: bytes,
        })
      ).status;
    };
    expect(await upload()).toBe(200);
    expect(await whileBroken(world, ['documents'], upload)).toBe(503);
    expect(lines().some(({ msg }) => msg === 'A picture could not be taken')).toBe(true);
    isClean();
    expect(log).not.toContain(jpeg.subarray(200, 220).toString('latin1'));
    expect(log).not.toContain(jpeg.subarray(200, 230).toString('base64').slice(0, 36));
  });

  it('when a screen listens, and what it asks for cannot be read', async () => {
    const { elena } = await people();
    const cookie = await server.signIn(world, elena);
    const wire = onTheWire(server.socket(server.familyUrl, { cookie }));
    await wire.subscribe(`subscription { accessRequestChanged(accessRequestId: "${word}") { id } ${word} }`);
    await wire.message('error');
    const other = onTheWire(server.socket(server.familyUrl, { cookie: `ov_family=${word}` }));
    await other.subscribe('subscription { accessRequestChanged { id } }');
    await other.closed();
    isClean();
  });

  it('and no secret that was given out stands in a table', async () => {
    expect(secrets.size).toBeGreaterThan(100);
    expect(await tablesWith(world, [...secrets, password])).toEqual([]);
  });

  it('and every request that failed has a line by which its sender can be helped', () => {
    const failed = lines().filter(({ msg }) => msg === 'A request failed' || msg === 'An operation failed');
    expect(failed.length).toBeGreaterThan(10);
    expect(failed.filter(({ requestId }) => !/^\d{4}-\d{4}-\d{4}$/.test(requestId ?? ''))).toEqual([]);
  });
});
