import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

const find = `query ($facilityId: ID!, $search: String!) {
  findIncarceratedPeople(facilityId: $facilityId, search: $search) { id personNumber givenName familyName }
}`;
const list = `query ($facilityId: ID!, $search: String, $housingUnitId: ID, $status: PersonStatus, $first: Int, $after: String) {
  incarceratedPeople(facilityId: $facilityId, search: $search, housingUnitId: $housingUnitId, status: $status, first: $first, after: $after) {
    nodes { id familyName status housingUnit { name } } pageInfo { hasNextPage endCursor }
  }
}`;
const person =
  'id version status personNumber givenName housingUnit { id } privilegesSuspendedUntil leftAt transferredTo reviewVisits officerNote';
const problems = `... on IncarceratedPersonChanged { message incarceratedPerson { version } } ... on PersonNotHere { incarceratedPerson { status } }
  ... on InvalidInput { fields { path code } }`;
const change = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { __typename ... on IncarceratedPerson { ${person} } ${problems} }
}`;

describe('people who are held at a facility', () => {
  let world: World;
  let here: TestFacility;
  let elsewhere: TestFacility;
  let officer: Viewer;
  let administrator: Viewer;
  beforeAll(async () => {
    world = await createWorld();
    [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    [officer, administrator] = [await world.anOfficer(here), await world.anAdministrator(here)];
  });
  afterAll(() => world.end());

  async function anApproved(facility = here): Promise<Viewer> {
    const homeUser = await world.aHomeUser();
    const { id } = await world.aPendingRequest(homeUser, facility);
    await world.rows(
      "UPDATE access_requests SET status = 'APPROVED', version = 2, turn_since = NULL, decided_at = now() WHERE id = $1",
      [id],
    );
    return homeUser;
  }

  const did = async (viewer: Viewer, name: string, input: object) =>
    (await world.as(viewer, change(name), { input }, { app: 'staff' })).data[name];

  const facts = async (facility = here) => {
    const { id } = await world.aPerson(facility);
    const [row] = await world.rows<{ unit: string }>(
      'SELECT housing_unit_id AS unit FROM incarcerated_people WHERE id = $1',
      [id],
    );
    return {
      facilityId: facility.id,
      personNumber: `n-${id.slice(0, 8)}`,
      givenName: 'José',
      familyName: 'Núñez Díaz',
      dateOfBirth: '1990-02-03',
      housingUnitId: row!.unit,
    };
  };

  it('are found by an approved family by the whole name in either order, or the number; case and accents do not count', async () => {
    const elena = await anApproved();
    const saved = await did(officer, 'saveIncarceratedPerson', await facts());
    for (const search of ['josé núñez díaz', 'NUNEZ DIAZ, JOSE', ` ${String(saved.personNumber).toLowerCase()} `]) {
      const { data } = await world.as(elena, find, { facilityId: here.id, search });
      expect(data.findIncarceratedPeople.map(({ id }: { id: string }) => id)).toContain(saved.id);
    }
    for (const search of ['jose', 'nunez', 'jose nunez', '%', '', 'n-'])
      expect((await world.as(elena, find, { facilityId: here.id, search })).data.findIncarceratedPeople).toEqual([]);
  });

  it('are nobody alike to a family where they left, where their visits are suspended, and where they never were', async () => {
    const elena = await anApproved();
    const seen: string[] = [];
    for (const state of [
      { status: 'RELEASED', left_at: world.clock.now },
      { privileges_suspended_from: new Date(0) },
      undefined,
    ]) {
      const { personNumber } = state ? await world.aPerson(here, state) : { personNumber: 'NOBODY-1' };
      world.statements.length = 0;
      const answer = await world.as(elena, find, { facilityId: here.id, search: personNumber });
      seen.push(JSON.stringify([answer, world.statements]));
    }
    expect(new Set(seen).size).toBe(1);
  });

  it('are no business of a family whom the facility did not approve', async () => {
    const elena = await anApproved(elsewhere);
    const { personNumber } = await world.aPerson(here);
    const { errors } = await world.as(elena, find, { facilityId: here.id, search: personNumber });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('cannot be read out: 30 searches an hour, then nothing until it is over', async () => {
    const elena = await anApproved();
    const search = () => world.as(elena, find, { facilityId: here.id, search: 'Nobody At All' });
    for (let i = 0; i < 30; i++) expect((await search()).errors).toBeUndefined();
    expect((await search()).errors?.[0]?.extensions['code']).toBe('TOO_MANY_REQUESTS');
    const then = world.clock.now;
    world.clock.now = new Date(then.getTime() + 3_601_000);
    expect((await search()).errors).toBeUndefined();
    world.clock.now = then;
  });

  it('are listed for staff by family name, by parts of name and number, unit and status, a page at a time', async () => {
    const prison = await world.aFacility();
    const warden = await world.anOfficer(prison);
    const people: TestPerson[] = [];
    for (const [given_name, family_name] of [
      ['Ana', 'Zuñiga'],
      ['Bo', 'Álvarez'],
      ['Carla', 'Moss'],
      ['Dee', 'Moss'],
    ])
      people.push(await world.aPerson(prison, { given_name, family_name }));
    const named = async (asked: object) =>
      (await world.as(warden, list, { facilityId: prison.id, ...asked })).data.incarceratedPeople.nodes.map(
        ({ familyName }: { familyName: string }) => familyName,
      );
    expect(await named({})).toEqual(['Álvarez', 'Moss', 'Moss', 'Zuñiga']);
    expect(await named({ search: 'arl mos' })).toEqual(['Moss']);
    expect(await named({ search: 'uñig' })).toEqual(['Zuñiga']);
    expect(await named({ search: people[1]!.personNumber.slice(4) })).toEqual(['Álvarez']);
    expect(await named({ search: '%%' })).toEqual([]);
    expect(await named({ housingUnitId: 'no id' })).toEqual([]);
    expect(await named({ status: 'RELEASED' })).toEqual([]);

    const first = await world.as(warden, list, { facilityId: prison.id, first: 2 });
    const { hasNextPage, endCursor } = first.data.incarceratedPeople.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(await named({ first: 2, after: endCursor })).toEqual(['Moss', 'Zuñiga']);
  });

  it('are added and changed; of two officers who saved, one is told to look again', async () => {
    const input = await facts();
    const added = await did(officer, 'saveIncarceratedPerson', input);
    expect(added).toMatchObject({ version: 1, status: 'HERE', personNumber: input.personNumber.toUpperCase() });
    const again = { ...input, id: added.id, version: 1, givenName: 'Josefa', officerNote: 'Moved by bus' };
    expect(await did(officer, 'saveIncarceratedPerson', again)).toMatchObject({ version: 2, givenName: 'Josefa' });
    expect(await did(administrator, 'saveIncarceratedPerson', again)).toMatchObject({
      __typename: 'IncarceratedPersonChanged',
      incarceratedPerson: { version: 2 },
    });
  });

  it.each([
    [
      'a number that another person has',
      'personNumber',
      'TAKEN',
      async () => ({ personNumber: (await world.aPerson(here)).personNumber }),
    ],
    ['a number with a space', 'personNumber', 'PATTERN', async () => ({ personNumber: 'A 1' })],
    ['no name', 'familyName', 'REQUIRED', async () => ({ familyName: ' ' })],
    ['a birth that is still to come', 'dateOfBirth', 'OUT_OF_RANGE', async () => ({ dateOfBirth: '2031-01-01' })],
    ['a birth in 1700', 'dateOfBirth', 'OUT_OF_RANGE', async () => ({ dateOfBirth: '1700-01-01' })],
    [
      'a unit of another facility',
      'housingUnitId',
      'UNKNOWN',
      async () => ({ housingUnitId: (await facts(elsewhere)).housingUnitId }),
    ],
    ['a unit that is none', 'housingUnitId', 'UNKNOWN', async () => ({ housingUnitId: 'x' })],
  ])('are not saved with %s', async (_what, path, code, wrong) => {
    const input = { ...(await facts()), ...(await wrong()) };
    expect(await did(officer, 'saveIncarceratedPerson', input)).toMatchObject({ fields: [{ path, code }] });
  });

  it('leave once: released or transferred, and nothing changes them any more', async () => {
    const gone = await world.aPerson(here);
    const seen = { incarceratedPersonId: gone.id, version: 1 };
    const left = await did(officer, 'transferPerson', { ...seen, transferredTo: 'State prison' });
    expect(left).toMatchObject({ status: 'TRANSFERRED', version: 2, transferredTo: 'State prison', housingUnit: null });
    for (const [name, more] of [
      ['releasePerson', {}],
      ['suspendPrivileges', { until: '2030-04-01T00:00:00Z' }],
    ] as const)
      expect(await did(officer, name, { ...seen, version: 2, ...more })).toMatchObject({ __typename: 'PersonNotHere' });
    const audit = await world.rows(
      "SELECT details FROM audit_entries WHERE type = 'PERSON_TRANSFERRED' AND details ->> 'incarceratedPersonId' = $1",
      [gone.id],
    );
    expect(audit).toHaveLength(1);
  });

  it('lose their visits for a time and get them back; a time that is over or ends before it starts is refused', async () => {
    const { id: incarceratedPersonId } = await world.aPerson(here);
    const suspend = (version: number, more: object) =>
      did(officer, 'suspendPrivileges', { incarceratedPersonId, version, ...more });
    expect(await suspend(1, { until: '2030-02-01T00:00:00Z' })).toMatchObject({ fields: [{ path: 'until' }] });
    expect(await suspend(1, { from: '2030-05-01T00:00:00Z', until: '2030-04-01T00:00:00Z' })).toMatchObject({
      fields: [{ path: 'until', code: 'NOT_AFTER_START' }],
    });
    expect(await suspend(1, { from: '9999-01-01T00:00:00Z' })).toMatchObject({ fields: [{ path: 'from' }] });
    const until = '2030-04-01T00:00:00.000Z';
    expect(await suspend(1, { until })).toMatchObject({ version: 2, privilegesSuspendedUntil: until });
    expect(await did(officer, 'restorePrivileges', { incarceratedPersonId, version: 2 })).toMatchObject({
      version: 3,
      privilegesSuspendedUntil: null,
    });
  });
});
