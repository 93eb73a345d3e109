import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { take } from '../testing/operations.ts';
import { createWorld, type World } from '../testing/world.ts';

const changes = 'subscription { accessRequestChanged { id status version homeUser { givenName } } }';

describe('what open screens hear', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  async function listen(viewer: Parameters<World['watch']>[0]) {
    const events = (await world.watch(viewer, changes)) as AsyncGenerator<ExecutionResult>;
    const next = async () => (await events.next()).value?.data?.accessRequestChanged;
    return { first: next(), events };
  }

  it('tells the family and the officers of that facility, and nobody else', async () => {
    const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    const [elena, other] = [await world.aHomeUser(), await world.aHomeUser()];
    const [officer, foreigner] = [await world.anOfficer(here), await world.anOfficer(elsewhere)];
    const request = await world.aPendingRequest(elena, here);
    const theirs = await world.aPendingRequest(other, elsewhere);
    const [family, staff, stranger, foreign] = await Promise.all([elena, officer, other, foreigner].map(listen));

    await take(world, officer, 'approveAccess', { accessRequestId: request.id, version: 1 });
    expect(await family!.first).toMatchObject({ id: request.id, status: 'APPROVED', version: 2 });
    expect(await staff!.first).toMatchObject({ id: request.id, status: 'APPROVED', homeUser: { givenName: 'Elena' } });

    await take(world, foreigner, 'approveAccess', { accessRequestId: theirs.id, version: 1 });
    expect(await stranger!.first).toMatchObject({ id: theirs.id });
    expect(await foreign!.first).toMatchObject({ id: theirs.id });
  });

  it('reads the row once for all the officers of a facility', async () => {
    const here = await world.aFacility();
    const elena = await world.aHomeUser();
    const request = await world.aPendingRequest(elena, here);
    const officers = await Promise.all(Array.from({ length: 8 }, () => world.anOfficer(here)));
    const watching = await Promise.all(officers.map(listen));
    world.statements.length = 0;
    await take(world, officers[0]!, 'approveAccess', { accessRequestId: request.id, version: 1 });
    await Promise.all(watching.map(({ first }) => first));
    const reads = world.statements.filter(text => text.includes('WHERE r.id = $1')).length;
    expect(reads).toBe(2); // One for the decision itself, one for all who look.
  });

  it('tells colleagues who ask in free text nothing that is told to one of them alone', async () => {
    const here = await world.aFacility();
    const request = await world.aPendingRequest(await world.aHomeUser(), here);
    const [ana, ben] = [await world.anOfficer(here), await world.anOfficer(here)];
    const own = 'subscription { accessRequestChanged { decidedBy { id standing security { recoveryCodesLeft } } } }';
    const listening = [ana, ben].map(officer => world.watch(officer, own, { isFreeText: true }));
    const screens = (await Promise.all(listening)) as AsyncGenerator<ExecutionResult>[];
    const events = screens.map(screen => screen.next());
    await take(world, ana, 'approveAccess', { accessRequestId: request.id, version: 1 });
    const heard = (await Promise.all(events)).map(({ value }) => value.data.accessRequestChanged.decidedBy);
    expect(heard).toEqual([
      { id: ana.accountId, standing: 'FULL', security: { recoveryCodesLeft: 0 } },
      { id: ana.accountId, standing: null, security: null },
    ]);
  });

  it('refuses a stranger before anything is opened', async () => {
    const answer = (await world.watch(null, changes)) as ExecutionResult;
    expect(answer.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('says nothing of a decision that was rolled back', async () => {
    const here = await world.aFacility();
    const [elena, officer] = [await world.aHomeUser(), await world.anOfficer(here)];
    const [refused, later] = [
      await world.aPendingRequest(elena, here),
      await world.aPendingRequest(await world.aHomeUser(), here),
    ];
    const { first } = await listen(officer);
    const denial = { accessRequestId: refused.id, version: 1, reasonCodes: ['LOCKDOWN'] };
    expect((await take(world, officer, 'denyAccess', denial)).__typename).toBe('InvalidInput');
    await take(world, officer, 'approveAccess', { accessRequestId: later.id, version: 1 });
    expect(await first).toMatchObject({ id: later.id });
  });
});
