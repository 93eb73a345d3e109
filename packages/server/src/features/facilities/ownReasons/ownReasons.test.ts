import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Language, type Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { type Answer, createWorld, type World } from '../../../testing/world.ts';

const save = `mutation ($input: SaveReasonInput!) { saveReason(input: $input) { __typename
  ... on OwnReason { code version labelEn } ... on OwnReasonChanged { reason { version } } ... on InvalidInput { fields { path code } } } }`;
const retire = `mutation ($input: RetireReasonInput!) { retireReason(input: $input) { __typename } }`;
const deny = `mutation ($input: DenyAccessInput!) { denyAccess(input: $input) { __typename
  ... on AccessRequest { reasons { code publicText } } ... on InvalidInput { fields { path code } } } }`;
const offered = 'query ($id: ID!) { reasons(appliesTo: ACCESS, facilityId: $id) { code } }';
const dressCode = {
  category: 'POLICY_VIOLATION',
  appliesTo: ['ACCESS', 'VISIT'],
  needsOfficerNote: true,
  labelEn: 'Dress code',
  labelEs: 'Vestimenta',
  publicTextEn: 'The dress code was not kept.',
  publicTextEs: 'No se siguió la vestimenta.',
  whatYouCanDoEn: 'Read the rules and come again.',
  whatYouCanDoEs: 'Lea las reglas y vuelva.',
};

describe('reasons of a facility’s own', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
  });

  const send = async (viewer: Viewer, source: string, input: object): Promise<Answer['data']> => {
    const { data, errors } = await world.as(viewer, source, { input });
    if (errors) throw errors[0]!;
    return Object.values(data as Record<string, Answer['data']>)[0];
  };
  const add = (more: object = {}) => send(administrator, save, { facilityId: here.id, ...dressCode, ...more });
  const codesAt = async ({ id }: TestFacility) =>
    (await world.as(null, offered, { id })).data.reasons.map(({ code }: { code: string }) => code);

  it('are offered there, after the catalogue, and nowhere else', async () => {
    const { code } = await add();
    expect(code).toMatch(/^OWN_[A-Z]{10}$/);
    expect((await codesAt(here)).at(-1)).toBe(code);
    expect(await codesAt(await world.aFacility())).not.toContain(code);
  });

  it('are given for a denial, with the note that they need, and read by the family in their language', async () => {
    const { code } = await add();
    const elena = { ...(await world.aHomeUser()), language: Language.ES };
    const { id } = await world.aPendingRequest(elena, here);
    const decision = { accessRequestId: id, version: 1, reasonCodes: [code, 'ID_EXPIRED'] };
    expect(await send(administrator, deny, decision)).toMatchObject({
      fields: [{ path: 'officerNote', code: 'REQUIRED' }],
    });
    const { reasons } = await send(administrator, deny, { ...decision, officerNote: 'Slippers.' });
    expect(reasons.map((reason: { code: string }) => reason.code)).toEqual(['ID_EXPIRED', code]);
    const read = await world.as(elena, 'query ($id: ID!) { accessRequest(id: $id) { reasons { publicText } } }', {
      id,
    });
    expect(read.data.accessRequest.reasons).toContainEqual({ publicText: 'No se siguió la vestimenta.' });
  });

  it('of another facility, or retired, are given for nothing, and what they were given for keeps them', async () => {
    const [{ code }, there] = [await add(), await world.aFacility()];
    const { id } = await world.aPendingRequest(await world.aHomeUser(), there);
    const stranger = await world.anOfficer(there);
    const decision = { accessRequestId: id, version: 1, reasonCodes: [code], officerNote: 'Slippers.' };
    const unknown = { fields: [{ path: 'reasonCodes', code: 'UNKNOWN' }] };
    expect(await send(stranger, deny, decision)).toMatchObject(unknown);

    const own = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await send(administrator, deny, { ...decision, accessRequestId: own.id })).toMatchObject({
      __typename: 'AccessRequest',
    });
    await send(administrator, retire, { facilityId: here.id, code, version: 1 });
    expect(await codesAt(here)).not.toContain(code);
    const next = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await send(administrator, deny, { ...decision, accessRequestId: next.id })).toMatchObject(unknown);
    const read = 'query ($id: ID!) { accessRequest(id: $id) { reasons { label } } }';
    const { data } = await world.as(administrator, read, { id: own.id });
    expect(data.accessRequest.reasons).toEqual([{ label: 'Dress code' }]);
  });

  it('are changed by whoever saw them as they are', async () => {
    const { code } = await add();
    const changed = { ...dressCode, facilityId: here.id, code, labelEn: 'Clothes' };
    expect(await send(administrator, save, { ...changed, version: 1 })).toEqual({
      __typename: 'OwnReason',
      code,
      version: 2,
      labelEn: 'Clothes',
    });
    expect(await send(administrator, save, { ...changed, version: 1 })).toMatchObject({ reason: { version: 2 } });
  });

  it.each([
    ['without anything that they are for', { appliesTo: [] }, { path: 'appliesTo', code: 'REQUIRED' }],
    ['with a name of one letter', { labelEs: 'V' }, { path: 'labelEs', code: 'TOO_SHORT' }],
    ['under the name of another', { labelEn: 'dress CODE' }, { path: 'labelEn', code: 'TAKEN' }],
    ['with words that never end', { publicTextEn: 'x'.repeat(301) }, { path: 'publicTextEn', code: 'TOO_LONG' }],
  ])('are not made %s', async (_how, more, field) => {
    await add();
    expect((await add({ labelEn: 'Clothes', ...more })).fields).toEqual([field]);
  });
});
