import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { take } from '../../testing/operations.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe('two people and one request', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  async function aScene() {
    const facility = await world.aFacility();
    const [elena, officerA, officerB] = [
      await world.aHomeUser(),
      await world.anOfficer(facility),
      await world.anOfficer(facility),
    ];
    return { elena, officerA, officerB, request: await world.aPendingRequest(elena, facility) };
  }

  it('lets exactly one of two officers win, twenty times over, and tells the other who, what and when', async () => {
    for (let round = 0; round < 20; round++) {
      const { officerA, officerB, request } = await aScene();
      const input = { accessRequestId: request.id, version: 1 };
      const answers = await Promise.all([
        take(world, officerA, 'approveAccess', input),
        take(world, officerB, 'denyAccess', { ...input, reasonCodes: ['ID_EXPIRED'] }),
      ]);
      expect(answers.map(answer => answer.__typename).sort()).toEqual(['AccessRequest', 'AlreadyDecided']);
      const loser = answers.find(answer => answer.__typename === 'AlreadyDecided');
      expect(loser.message).toMatch(
        /^R\. Soto (approved|denied) this \(Mar 1, 11:00.AM\)\. Nothing of yours was sent\.$/,
      );
      const events = await world.rows('SELECT version FROM access_request_events WHERE access_request_id = $1', [
        request.id,
      ]);
      expect(events).toHaveLength(2);
    }
  });

  it('answers the same decision sent twice with what already happened', async () => {
    const { officerA, request } = await aScene();
    const input = { accessRequestId: request.id, version: 1 };
    const answers = await Promise.all(Array.from({ length: 10 }, () => take(world, officerA, 'approveAccess', input)));
    expect(new Set(answers.map(answer => `${answer.__typename} ${answer.status} ${answer.version}`))).toEqual(
      new Set(['AccessRequest APPROVED 2']),
    );
    expect(await world.rows('SELECT id FROM outbox_messages WHERE access_request_id = $1', [request.id])).toHaveLength(
      1,
    );
  });

  it("does not take the same decision of a second officer for the first one's", async () => {
    const { officerA, officerB, request } = await aScene();
    const input = { accessRequestId: request.id, version: 1 };
    await take(world, officerA, 'approveAccess', input);
    expect((await take(world, officerB, 'approveAccess', input)).__typename).toBe('AlreadyDecided');
  });

  it('asks an officer to look again when the family changed something meanwhile', async () => {
    const { elena, officerA, request } = await aScene();
    await take(world, officerA, 'askForInfo', { accessRequestId: request.id, version: 1, pieces: ['ADDRESS'] });
    const address = { line1: '418 Alder St', city: 'Denver', state: 'CO', postalCode: '80204' };
    await take(world, elena, 'provideInfo', { accessRequestId: request.id, version: 2, address });
    const answer = await take(world, officerA, 'approveAccess', { accessRequestId: request.id, version: 1 });
    expect(answer).toMatchObject({ __typename: 'StaleVersion', accessRequest: { status: 'PENDING', version: 3 } });
  });

  it('tells the officer when the family took the request back first', async () => {
    const { elena, officerA, request } = await aScene();
    await take(world, elena, 'withdrawAccessRequest', { accessRequestId: request.id, version: 1 });
    const answer = await take(world, officerA, 'approveAccess', { accessRequestId: request.id, version: 1 });
    expect(answer.message).toMatch(/^The family took back this request/);
  });

  it('takes a request back once, however often it is tapped', async () => {
    const { elena, request } = await aScene();
    const input = { accessRequestId: request.id, version: 1 };
    const answers = await Promise.all([1, 2, 3].map(() => take(world, elena, 'withdrawAccessRequest', input)));
    expect(answers.map(answer => answer.status)).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
  });

  it('tells a family whose request was decided meanwhile that nothing was sent', async () => {
    const { elena, officerA, request } = await aScene();
    await take(world, officerA, 'approveAccess', { accessRequestId: request.id, version: 1 });
    const answer = await take(world, elena, 'withdrawAccessRequest', { accessRequestId: request.id, version: 1 });
    expect(answer.__typename).toBe('AlreadyDecided');
  });
});
