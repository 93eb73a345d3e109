import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Language, type Viewer } from '../../../shared/viewer.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { deviceInWords } from './deviceInWords.ts';

const list = '{ viewer { ... on HomeUser { sessions { id device current } } } }';
const end = 'mutation ($sessionId: ID!) { endSession(input: { sessionId: $sessionId }) { __typename } }';

it.each([
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1',
    'Chrome on iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-A155U) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Samsung Internet on Android',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'Chrome on Chromebook',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    'Safari on Mac',
  ],
  ['curl/8.5.0', ''],
  ['', ''],
])('a device that calls itself %s is %j', (userAgent, words) => {
  expect(deviceInWords(userAgent, Language.EN)).toBe(words);
  expect(deviceInWords(userAgent, Language.ES)).toBe(words.replace(' on ', ' en '));
});

describe('the devices on which one is signed in', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    world.clock.now = new Date();
  });
  afterAll(() => world.end());

  const sessionsOf = async (viewer: Viewer) => (await world.as(viewer, list)).data.viewer.sessions;
  const endIt = async (viewer: Viewer, sessionId: string) => {
    const { data, errors } = await world.as(viewer, end, { sessionId });
    if (errors) throw errors[0]!;
    return data.endSession.__typename;
  };

  it('are listed, this one told from the others, and those that are over left out', async () => {
    const elena = await world.aHomeUser();
    const [here, there, over] = [await world.aSession(elena), await world.aSession(elena), await world.aSession(elena)];
    await world.rows(`UPDATE sessions SET last_seen_at = last_seen_at - interval '31 days' WHERE id = $1`, [over]);
    await world.rows(
      `UPDATE sessions SET device = 'Firefox/145 (Linux)', last_seen_at = last_seen_at - interval '1 day' WHERE id = $1`,
      [there],
    );
    expect(await sessionsOf({ ...elena, sessionId: here })).toEqual([
      { id: here, device: '', current: true },
      { id: there, device: 'Firefox on Linux', current: false },
    ]);
  });

  it('can be signed out one by one, and each is recorded', async () => {
    const elena = await world.aHomeUser();
    const [here, there] = [await world.aSession(elena), await world.aSession(elena)];
    for (let twice = 0; twice < 2; twice++) expect(await endIt({ ...elena, sessionId: here }, there)).toBe('SignedOut');
    expect(await sessionsOf(elena)).toMatchObject([{ id: here }]);
    const recorded = "SELECT details FROM audit_entries WHERE type = 'SIGNED_OUT' AND by_id = $1";
    expect(await world.rows(recorded, [elena.accountId])).toEqual([{ details: { sessionIds: [there] } }]);
  });

  it.each([
    ['endOtherSessions', 1],
    ['signOutEverywhere', 0],
  ])('are signed out all at once by %s, for families and for staff', async (mutation, left) => {
    const here = await world.aFacility();
    const people = [
      [await world.aHomeUser(), 'home_user_id'],
      [await world.anOfficer(here), 'staff_member_id'],
    ] as const;
    for (const [viewer, owner] of people) {
      const [sessionId, ...others] = [
        await world.aSession(viewer),
        await world.aSession(viewer),
        await world.aSession(viewer),
      ];
      const bystander = await world.aSession(
        viewer.facilityIds.length > 0 ? await world.anOfficer(here) : await world.aHomeUser(),
      );
      let cookieIsTaken = false;
      const caller = { endSession: () => void (cookieIsTaken = true) };
      const source = `mutation { ${mutation}(input: { ok: true }) { __typename } }`;
      const { data } = await world.as({ ...viewer, sessionId: sessionId! }, source, {}, caller);
      expect(data[mutation]).toEqual({ __typename: 'SignedOut' });
      expect(await world.rows(`SELECT id FROM sessions WHERE ${owner} = $1`, [viewer.accountId])).toEqual(
        [{ id: sessionId }].slice(0, left),
      );
      expect(await world.rows('SELECT FROM sessions WHERE id = $1', [bystander])).toHaveLength(1);
      expect(cookieIsTaken).toBe(left === 0);
      const recorded = "SELECT details FROM audit_entries WHERE type = 'SIGNED_OUT' AND by_id = $1";
      const [entry] = await world.rows<{ details: { sessionIds: string[] } }>(recorded, [viewer.accountId]);
      expect(entry!.details.sessionIds.sort()).toEqual([...others, ...(left ? [] : [sessionId])].sort());
    }
  });

  it('are nobody else’s to see or to end', async () => {
    const [elena, other] = [await world.aHomeUser(), await world.aHomeUser()];
    const here = await world.aFacility();
    await world.aPendingRequest(elena, here);
    const officer = await world.anOfficer(here);
    const session = await world.aSession(elena);
    for (const viewer of [other, officer]) await endIt(viewer, session);
    await expect(endIt(other, 'not an id')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await sessionsOf(elena)).toHaveLength(1);
    const { errors } = await world.as(officer, `{ homeUser(id: "${elena.accountId}") { sessions { id } } }`);
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});
