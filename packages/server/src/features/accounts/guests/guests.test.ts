import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import { type Answer, createWorld, type World } from '../../../testing/world.ts';

const answers = `__typename ... on Guest { id version givenName age } ... on InvalidInput { fields { path code } }`;
const add = `mutation ($input: AddGuestInput!) { addGuest(input: $input) { ${answers} } }`;
const change = `mutation ($input: ChangeGuestInput!) { changeGuest(input: $input) { ${answers} ... on GuestChanged { guest { version } } } }`;
const remove = `mutation ($input: RemoveGuestInput!) { removeGuest(input: $input) { __typename } }`;
const list = '{ viewer { ... on HomeUser { guests { givenName } } } }';
const leo = { givenName: 'Leo', familyName: 'Vargas', dateOfBirth: '2020-03-02' };

describe('guests', () => {
  let world: World;
  let elena: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    elena = await world.aHomeUser();
  });

  const send = async (viewer: Viewer, source: string, input: object): Promise<Answer['data']> => {
    const { data, errors } = await world.as(viewer, source, { input });
    if (errors) throw errors[0]!;
    return Object.values(data as Record<string, Answer['data']>)[0];
  };
  const names = async () =>
    (await world.as(elena, list)).data.viewer.guests.map(({ givenName }: { givenName: string }) => givenName);

  it('stand on the list of who brings them, the oldest first, with their age today', async () => {
    expect(await send(elena, add, leo)).toMatchObject({ givenName: 'Leo', age: 9, version: 1 });
    await send(elena, add, { ...leo, givenName: ' Rosa ', dateOfBirth: '1950-01-01' });
    expect(await names()).toEqual(['Rosa', 'Leo']);
  });

  it('are corrected and removed by whoever saw them as they are', async () => {
    const { id } = await send(elena, add, leo);
    const corrected = { ...leo, guestId: id, givenName: 'Leonel' };
    expect(await send(elena, change, { ...corrected, version: 1 })).toMatchObject({ givenName: 'Leonel', version: 2 });
    expect(await send(elena, change, { ...corrected, version: 1 })).toMatchObject({ guest: { version: 2 } });
    expect(await send(elena, remove, { guestId: id, version: 1 })).toEqual({ __typename: 'GuestChanged' });
    expect(await send(elena, remove, { guestId: id, version: 2 })).toEqual({ __typename: 'GuestRemoved' });
    expect(await names()).toEqual([]);
  });

  it('are somebody else’s business to nobody else', async () => {
    const { id } = await send(elena, add, leo);
    const other = await world.aHomeUser();
    for (const [source, more] of [
      [change, leo],
      [remove, {}],
    ] as const)
      await expect(send(other, source, { guestId: id, version: 1, ...more })).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
  });

  it('are twenty at most, also when two taps come at once', async () => {
    for (let day = 1; day <= 19; day += 1) await send(elena, add, { ...leo, dateOfBirth: `2020-03-${day + 10}` });
    const last = await Promise.all(['Ana', 'Eva'].map(givenName => send(elena, add, { ...leo, givenName })));
    expect(last.map(({ fields }) => fields?.[0].code ?? 'added').sort()).toEqual(['TOO_MANY', 'added']);
  });

  it('go with the account of who brings them', async () => {
    await send(elena, add, leo);
    await world.rows('UPDATE home_users SET closed_at = now() WHERE id = $1', [elena.accountId]);
    expect(await names()).toEqual([]);
  });

  it.each([
    ['twice', { givenName: 'LEO' }, { path: 'givenName', code: 'TWICE' }],
    ['born in a week', { givenName: 'Eva', dateOfBirth: '2030-03-08' }, { path: 'dateOfBirth', code: 'FUTURE' }],
    ['born in 1880', { givenName: 'Eva', dateOfBirth: '1880-01-01' }, { path: 'dateOfBirth', code: 'TOO_LONG_AGO' }],
    ['without a name', { givenName: ' ' }, { path: 'givenName', code: 'REQUIRED' }],
  ])('are not added %s', async (_how, more, field) => {
    await send(elena, add, leo);
    expect((await send(elena, add, { ...leo, ...more })).fields).toEqual([field]);
  });
});
