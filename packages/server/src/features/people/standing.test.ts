import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

const unions: Record<string, string> = {
  addCommitment:
    '__typename ... on Commitment { id removedAt } ... on PersonNotHere { message } ... on InvalidInput { fields { path code } }',
  removeCommitment: '__typename ... on Commitment { id removedAt }',
  addKeepApart: '__typename ... on KeepApart { id other { id } } ... on InvalidInput { fields { path code } }',
  liftKeepApart: '__typename ... on KeepApart { id liftedAt }',
  banHomeUser:
    '__typename ... on Ban { id version incarceratedPerson { id } } ... on InvalidInput { fields { path code } }',
  liftBan: '__typename ... on Ban { id liftedAt version } ... on BanChanged { ban { version } }',
};

describe('what stands about a person', () => {
  let world: World;
  let here: TestFacility;
  let officer: Viewer;
  let administrator: Viewer;
  let daniel: TestPerson;
  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
    [officer, administrator] = [await world.anOfficer(here), await world.anAdministrator(here)];
    daniel = await world.aPerson(here);
  });
  afterAll(() => world.end());

  const did = async (viewer: Viewer, name: string, input: object) => {
    const source = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${unions[name]!} } }`;
    return (await world.as(viewer, source, { input }, { app: 'staff' })).data[name];
  };
  const read = async (person: TestPerson) =>
    (
      await world.as(
        officer,
        'query ($id: ID!) { incarceratedPerson(id: $id) { commitments { id } keepAparts { id other { id } } bans { id } } }',
        { id: person.id },
        { app: 'staff' },
      )
    ).data.incarceratedPerson;

  it('is where they have to be: added, read on their page, and taken back', async () => {
    const times = { startsAt: '2030-03-04T16:00:00Z', endsAt: '2030-03-04T18:00:00Z' };
    const { id } = await did(officer, 'addCommitment', { incarceratedPersonId: daniel.id, kind: 'COURT', ...times });
    expect((await read(daniel)).commitments).toEqual([{ id }]);
    const removed = await did(officer, 'removeCommitment', { commitmentId: id });
    expect(removed.removedAt).not.toBeNull();
    expect((await did(officer, 'removeCommitment', { commitmentId: id })).removedAt).toBe(removed.removedAt);
    expect((await read(daniel)).commitments).toEqual([]);
  });

  it.each([
    ['ends before it starts', '2030-03-04T18:00:00Z', '2030-03-04T16:00:00Z', 'NOT_AFTER_START'],
    ['is over', '2030-02-01T16:00:00Z', '2030-02-01T18:00:00Z', 'PAST'],
    ['takes two months', '2030-03-04T16:00:00Z', '2030-05-04T16:00:00Z', 'TOO_LONG'],
    ['lasts until the year 9999', '2030-03-04T16:00:00Z', '9999-03-04T16:00:00Z', 'OUT_OF_RANGE'],
  ])('is no commitment that %s', async (_what, startsAt, endsAt, code) => {
    const input = { incarceratedPersonId: daniel.id, kind: 'WORK', startsAt, endsAt };
    expect(await did(officer, 'addCommitment', input)).toMatchObject({ fields: [{ path: 'endsAt', code }] });
  });

  it('is whom they must not meet: read on the pages of both, added once, and lifted', async () => {
    const other = await world.aPerson(here, { given_name: 'Omar' });
    const pair = { incarceratedPersonId: daniel.id, otherPersonId: other.id, officerNote: 'A fight' };
    const { id } = await did(administrator, 'addKeepApart', pair);
    expect((await did(administrator, 'addKeepApart', pair)).id).toBe(id);
    expect((await read(daniel)).keepAparts).toEqual([{ id, other: { id: other.id } }]);
    expect((await read(other)).keepAparts).toEqual([{ id, other: { id: daniel.id } }]);
    await did(administrator, 'liftKeepApart', { keepApartId: id });
    expect((await read(other)).keepAparts).toEqual([]);
  });

  it('is nobody of another facility, nor themselves, whom they are kept from', async () => {
    const stranger = await world.aPerson(await world.aFacility());
    for (const otherPersonId of [stranger.id, daniel.id, 'x'])
      expect(
        await did(administrator, 'addKeepApart', { incarceratedPersonId: daniel.id, otherPersonId, officerNote: 'A' }),
      ).toMatchObject({ fields: [{ path: 'otherPersonId', code: 'UNKNOWN' }] });
  });

  it('is who is kept from them: a ban from one person does not close the facility, and a lifted one counts no more', async () => {
    const elena = await world.aHomeUser();
    const asks = `mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { __typename } }`;
    const ban = (more: object) =>
      did(administrator, 'banHomeUser', {
        homeUserId: elena.accountId,
        facilityId: here.id,
        officerNote: 'Contraband',
        ...more,
      });
    expect(await ban({})).toMatchObject({ fields: [{ path: 'homeUserId', code: 'UNKNOWN' }] });

    await world.rows('UPDATE home_users SET known_to = ARRAY[$2::uuid] WHERE id = $1', [elena.accountId, here.id]);
    const fromDaniel = await ban({ incarceratedPersonId: daniel.id });
    expect((await read(daniel)).bans).toEqual([{ id: fromDaniel.id }]);
    const whole = await ban({});
    const ask = async () =>
      (await world.as(elena, asks, { input: { facilityId: here.id } })).data.requestAccess.__typename;
    expect(await ask()).toBe('FacilityCannotOffer');
    expect(await did(administrator, 'liftBan', { banId: whole.id, version: 7 })).toMatchObject({ ban: { version: 1 } });
    expect(await did(administrator, 'liftBan', { banId: whole.id, version: 1 })).toMatchObject({ version: 2 });
    expect(await ask()).toBe('AccessRequest');
  });
});
