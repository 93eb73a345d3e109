import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Language, type Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { type Answer, createWorld, type World } from '../../../testing/world.ts';

const save = `mutation ($input: SaveVisitingTermsInput!) { saveVisitingTerms(input: $input) { __typename
  ... on VisitingTerms { version effectiveFrom } ... on InvalidInput { fields { path code } } } }`;
const accept = `mutation ($input: AcceptTermsInput!) { acceptTerms(input: $input) { __typename
  ... on VisitingTerms { version acceptedAt } ... on TermsChanged { visitingTerms { version } } ... on InvalidInput { fields { path code } } } }`;
const read = 'query ($id: ID!) { facility(id: $id) { visitingTerms { version body acceptedAt } } }';
const words = { bodyEn: 'Visitors follow what the officers say.', bodyEs: 'Los visitantes siguen a los oficiales.' };

describe('the terms of a facility', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  let elena: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
    elena = { ...(await world.aHomeUser()), language: Language.ES };
    await world.aPendingRequest(elena, here);
  });

  const send = async (viewer: Viewer, source: string, input: object): Promise<Answer['data']> => {
    const { data, errors } = await world.as(viewer, source, { input: { facilityId: here.id, ...input } });
    if (errors) throw errors[0]!;
    return Object.values(data as Record<string, Answer['data']>)[0];
  };
  const publish = (effectiveFrom: string, more: object = {}) =>
    send(administrator, save, { effectiveFrom, ...words, ...more });
  const inForce = async () => (await world.as(elena, read, { id: here.id })).data.facility.visitingTerms;

  it('are in force from their day on, at midnight of the facility', async () => {
    expect(await inForce()).toBeNull();
    await publish('2030-03-01');
    await publish('2030-03-03');
    expect(await inForce()).toEqual({ version: 1, body: words.bodyEs, acceptedAt: null });
    world.clock.now = new Date('2030-03-03T06:59:59.999Z');
    expect(await inForce()).toMatchObject({ version: 1 });
    world.clock.now = new Date('2030-03-03T07:00:00.000Z');
    expect(await inForce()).toMatchObject({ version: 2 });
  });

  it('are agreed to once, and asked again when they change', async () => {
    await publish('2030-03-01');
    const agreed = { __typename: 'VisitingTerms', version: 1, acceptedAt: '2030-03-01T18:00:00.000Z' };
    expect(await send(elena, accept, { version: 1 })).toEqual(agreed);
    world.clock.now = new Date('2030-03-01T19:00:00.000Z');
    expect(await send(elena, accept, { version: 1 })).toEqual(agreed);
    await publish('2030-03-01');
    expect(await inForce()).toMatchObject({ version: 2, acceptedAt: null });
    expect(await send(elena, accept, { version: 1 })).toEqual({
      __typename: 'TermsChanged',
      visitingTerms: { version: 2 },
    });
    const recorded = "SELECT count(*)::int AS n FROM audit_entries WHERE type = 'TERMS_ACCEPTED' AND by_id = $1";
    expect(await world.rows(recorded, [elena.accountId])).toEqual([{ n: 1 }]);
  });

  it('are agreed to by families that asked the facility', async () => {
    await publish('2030-03-01');
    const stranger = await world.aHomeUser();
    expect((await send(stranger, accept, { version: 1 })).fields).toEqual([{ path: 'facilityId', code: 'UNKNOWN' }]);
  });

  it('never change: a version that somebody agreed to is what it was', async () => {
    await publish('2030-03-01');
    const change = world.rows(
      "UPDATE visiting_terms SET body_en = 'Something else altogether.' WHERE facility_id = $1",
      [here.id],
    );
    await expect(change).rejects.toThrow('append-only');
  });

  it.each([
    ['from a day that is over', '2030-02-28', {}, { path: 'effectiveFrom', code: 'PAST' }],
    ['from the year 9999', '9999-01-01', {}, { path: 'effectiveFrom', code: 'TOO_FAR' }],
    ['that say nothing', '2030-03-01', { bodyEn: 'Be good.' }, { path: 'bodyEn', code: 'TOO_SHORT' }],
    ['in one language', '2030-03-01', { bodyEs: ' ' }, { path: 'bodyEs', code: 'REQUIRED' }],
  ])('are not made %s', async (_how, day, more, field) => {
    expect((await publish(day, more)).fields).toEqual([field]);
  });
});
