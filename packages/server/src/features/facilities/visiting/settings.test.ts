import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import { settingsQuestions } from '../../../testing/authorisation/settingsQuestions.ts';
import type { Corner } from '../../../testing/authorisation/corner.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { type Answer, createWorld, type World } from '../../../testing/world.ts';

const answers: Record<string, string> = {
  saveVisitingPolicy: '... on VisitingPolicy { version effectiveFrom durations ratePerMinute { cents currency } }',
  saveVisitingHours: `... on VisitingHoursSaved { visitingHours { id weekday opens closes version } }
    ... on HoursOverlap { visitingHours { weekday opens } }`,
  removeVisitingHours: '... on VisitingHoursRemoved { id }',
  saveHousingUnit: '... on HousingUnit { id name version } ... on HousingUnitChanged { housingUnit { name } }',
  closeHousingUnit: '... on Problem { message }',
  saveTerminal:
    '... on Terminal { id name status housingUnits { id } version } ... on TerminalChanged { terminal { name } }',
  closeTerminal: '... on Problem { message }',
  setOutOfService: '... on Terminal { status version }',
  blockTerminal: '... on Terminal { status blockedUntil blocks { id reason { code } } }',
  unblockTerminal: '... on Terminal { status blocks { id } }',
  saveBlackout: '... on Blackout { id endsAt version housingUnit { id } reason { code } }',
  removeBlackout: '... on BlackoutRemoved { id }',
};

describe('what a facility sets about visits', () => {
  let world: World;
  let here: TestFacility;
  let there: TestFacility;
  let administrator: Viewer;
  let unitElsewhere: string;
  let terminalElsewhere: string;
  beforeAll(async () => {
    world = await createWorld();
    [here, there] = [await world.aFacility(), await world.aFacility()];
    administrator = await world.anAdministrator(here);
    [unitElsewhere, terminalElsewhere] = [await world.aHousingUnit(there), await world.aTerminal(there)];
  });
  afterAll(() => world.end());

  async function send(name: string, input: object, viewer = administrator): Promise<Answer['data']> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${answers[name]} ... on InvalidInput { fields { path code } } } }`;
    const { data, errors } = await world.as(viewer, text, { input });
    if (errors) throw errors[0]!;
    return data[name];
  }
  const ask = async (fields: string, viewer: Viewer | null = administrator, id = here.id): Promise<Answer['data']> =>
    (await world.as(viewer, `{ facility(id: "${id}") { ${fields} } }`)).data.facility;
  const usual = (name: string): object =>
    settingsQuestions[name]!.given({ facility: here } as Corner, undefined as never);
  const policy = (wrong: object = {}) => send('saveVisitingPolicy', { ...usual('saveVisitingPolicy'), ...wrong });
  const hours = (wrong: object = {}) => send('saveVisitingHours', { ...usual('saveVisitingHours'), ...wrong });
  const blackout = (wrong: object = {}) => send('saveBlackout', { ...usual('saveBlackout'), ...wrong });
  const invalid = (path: string, code: string) => ({ __typename: 'InvalidInput', fields: [{ path, code }] });

  it('starts with a policy, and keeps every version that is saved, numbered, until its day comes', async () => {
    const elena = await world.aHomeUser();
    expect(await ask('kindsOffered visitingPolicy { version payer }', elena)).toEqual({
      kindsOffered: ['REMOTE', 'ONSITE'],
      visitingPolicy: { version: 1, payer: 'FACILITY' },
    });
    const saved = await Promise.all([policy({ durations: [45, 20] }), policy()]);
    expect(saved.map(({ version }) => version).sort()).toEqual([2, 3]);
    expect(saved[0]).toMatchObject({ durations: [20, 45], ratePerMinute: { cents: 0, currency: 'USD' } });
    const versions = 'visitingPolicies { version createdBy { id } }';
    expect((await ask(versions)).visitingPolicies.map((one: { version: number }) => one.version)).toEqual([3, 2, 1]);
    expect((await ask('visitingPolicy { version }', elena)).visitingPolicy.version).toBe(1);
    const today = world.clock.now;
    world.clock.now = new Date('2030-04-01T06:00:00Z');
    expect(await ask('kindsOffered visitingPolicy { version }', null)).toEqual({
      kindsOffered: ['REMOTE'],
      visitingPolicy: { version: 3 },
    });
    world.clock.now = new Date('2030-04-01T05:59:00Z'); // still March in Denver
    expect((await ask('visitingPolicy { version }', null)).visitingPolicy.version).toBe(1);
    world.clock.now = today;
  });

  it.each([
    [{ durations: [0] }, 'durations', 'RANGE'],
    [{ durations: [10_000] }, 'durations', 'RANGE'],
    [{ durations: [22] }, 'durations', 'RANGE'],
    [{ durations: [] }, 'durations', 'REQUIRED'],
    [{ durations: [30, 30] }, 'durations', 'TWICE'],
    [{ kindsOffered: [] }, 'kindsOffered', 'REQUIRED'],
    [{ startEveryMinutes: 7 }, 'startEveryMinutes', 'RANGE'],
    [{ noticeMinMinutes: 1440, noticeMaxDays: 1 }, 'noticeMinMinutes', 'ABOVE_MAX'],
    [{ minimumGuestAge: 21, adultAge: 18 }, 'minimumGuestAge', 'ABOVE_MAX'],
    [{ holdMinutes: 10_000 }, 'holdMinutes', 'RANGE'],
    [{ effectiveFrom: '2030-02-28' }, 'effectiveFrom', 'PAST'],
    [{ effectiveFrom: '9999-12-31' }, 'effectiveFrom', 'TOO_FAR'],
  ])('refuses a policy with %j', async (wrong, path, code) => {
    expect(await policy(wrong)).toEqual(invalid(path, code));
  });

  it('is open on several days at once, over midnight too, which everybody reads', async () => {
    const saved = await hours({ weekdays: [5, 6], opens: '18:00', closes: '00:30', kind: 'ONSITE' });
    expect(saved.visitingHours).toMatchObject([
      { weekday: 5, opens: '18:00', closes: '00:30', version: 1 },
      { weekday: 6, opens: '18:00', closes: '00:30', version: 1 },
    ]);
    const read = (await ask('visitingHours { weekday closes validTo }', null)).visitingHours;
    expect(read).toContainEqual({ weekday: 6, closes: '00:30', validTo: null });
    const [{ id }] = saved.visitingHours;
    const early = { weekdays: [7], opens: '00:15', closes: '08:00', kind: 'ONSITE' };
    expect(await hours(early)).toEqual({ __typename: 'HoursOverlap', visitingHours: [{ weekday: 6, opens: '18:00' }] });
    const moved = { id, version: 1, weekdays: [5], opens: '19:00', closes: '21:00', kind: 'ONSITE' };
    expect((await hours(moved)).visitingHours).toMatchObject([{ id, opens: '19:00', version: 2 }]);
    expect((await hours(moved)).__typename).toBe('VisitingHoursChanged');
    for (const version of [2, 2])
      expect(await send('removeVisitingHours', { facilityId: here.id, id, version })).toEqual({
        __typename: 'VisitingHoursRemoved',
        id,
      });
  });

  it('takes hours once, also when two administrators add them at once', async () => {
    const [first, second] = await Promise.all([hours(), hours({ opens: '10:30', closes: '12:00' })]);
    expect([first.__typename, second.__typename].sort()).toEqual(['HoursOverlap', 'VisitingHoursSaved']);
  });

  it.each([
    [{ opens: '9am' }, 'opens', 'PATTERN'],
    [{ closes: '24:00' }, 'closes', 'PATTERN'],
    [{ closes: '09:00' }, 'closes', 'SAME'],
    [{ weekdays: [0] }, 'weekdays', 'RANGE'],
    [{ weekdays: [] }, 'weekdays', 'REQUIRED'],
    [{ validTo: '2030-03-31' }, 'validTo', 'BEFORE_START'],
    [{ validTo: '9999-12-31' }, 'validTo', 'OUT_OF_RANGE'],
    [{ validFrom: '9999-12-31' }, 'validFrom', 'OUT_OF_RANGE'],
  ])('refuses hours with %j', async (wrong, path, code) => {
    expect(await hours({ weekdays: [3], ...wrong })).toEqual(invalid(path, code));
  });

  it("refuses another facility's unit and terminal by their field, and leaves nothing behind", async () => {
    const before = await ask('terminals { id } blackouts { id } visitingHours { id }');
    expect(await hours({ weekdays: [3], housingUnitIds: [unitElsewhere] })).toEqual(
      invalid('housingUnitIds', 'UNKNOWN'),
    );
    expect(await blackout({ housingUnitId: unitElsewhere })).toEqual(invalid('housingUnitId', 'UNKNOWN'));
    expect(await blackout({ terminalId: terminalElsewhere })).toEqual(invalid('terminalId', 'UNKNOWN'));
    const place = { ...usual('saveTerminal'), housingUnitIds: [unitElsewhere] };
    expect(await send('saveTerminal', place)).toEqual(invalid('housingUnitIds', 'UNKNOWN'));
    const out = send('setOutOfService', { terminalId: terminalElsewhere, outOfService: true, version: 1 });
    await expect(out).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await ask('terminals { id } blackouts { id } visitingHours { id }')).toEqual(before);
  });

  it.each([
    [{ endsAt: null }, 'endsAt', 'REQUIRED'],
    [{ endsAt: '2030-04-01T09:00:00Z' }, 'endsAt', 'NOT_AFTER_START'],
    [{ startsAt: '2030-02-01T09:00:00Z', endsAt: '2030-02-02T09:00:00Z' }, 'endsAt', 'PAST'],
    [{ endsAt: '9999-12-31T09:00:00Z' }, 'endsAt', 'OUT_OF_RANGE'],
    [{ reasonCode: 'BECAUSE' }, 'reasonCode', 'UNKNOWN'],
  ])('refuses a blackout with %j', async (wrong, path, code) => {
    expect(await blackout(wrong)).toEqual(invalid(path, code));
  });

  it('is closed for a unit until the blackout is over or taken away, and never changed under two hands', async () => {
    const housingUnitId = await world.aHousingUnit(here);
    const saved = await blackout({ housingUnitId });
    expect(saved).toMatchObject({ housingUnit: { id: housingUnitId }, reason: { code: 'LOCKDOWN' }, version: 1 });
    const close = { facilityId: here.id, id: housingUnitId, version: 1 };
    expect((await send('closeHousingUnit', close)).__typename).toBe('HousingUnitInUse');
    const change = { id: saved.id, version: 1, endsAt: '2030-04-02T10:00:00Z' };
    expect((await blackout(change)).version).toBe(2);
    expect((await blackout(change)).__typename).toBe('BlackoutChanged');
    await send('removeBlackout', { facilityId: here.id, id: saved.id, version: 2 });
    expect((await send('closeHousingUnit', close)).__typename).toBe('HousingUnitClosed');
  });

  it('keeps a unit while somebody lives there, and its name for it alone', async () => {
    const name = `North ${here.id.slice(0, 4)}`;
    const unit = await send('saveHousingUnit', { facilityId: here.id, name });
    expect(await send('saveHousingUnit', { facilityId: here.id, name: name.toUpperCase() })).toEqual(
      invalid('name', 'TAKEN'),
    );
    await world.aPerson(here, { housing_unit_id: unit.id });
    expect(await send('closeHousingUnit', { facilityId: here.id, id: unit.id, version: 1 })).toEqual({
      __typename: 'HousingUnitInUse',
      message: 'People who live in this unit: 1. Move them first.',
    });
  });

  it('has places that an officer takes out of service, blocks and frees, and an administrator alone changes', async () => {
    const officer = await world.anOfficer(here);
    const booth = { ...usual('saveTerminal'), name: 'Booth 1', type: 'BOOTH' };
    expect(await send('saveTerminal', booth)).toEqual(invalid('kinds', 'NOT_OF_BOOTH'));
    const { id: terminalId } = await send('saveTerminal', usual('saveTerminal'));
    const block = {
      terminalId,
      startsAt: '2030-03-01T17:00:00Z',
      endsAt: '2030-03-01T19:00:00Z',
      reasonCode: 'LOCKDOWN',
    };
    const blocked = await send('blockTerminal', block, officer);
    expect(blocked).toMatchObject({ status: 'BLOCKED', blockedUntil: '2030-03-01T19:00:00.000Z' });
    const out = { terminalId, outOfService: true, version: 1 };
    expect(await send('setOutOfService', out, officer)).toMatchObject({ status: 'OUT_OF_SERVICE', version: 2 });
    const back = await send('setOutOfService', { ...out, outOfService: false, version: 1 }, officer);
    expect(back.__typename).toBe('TerminalChanged');
    await send('setOutOfService', { ...out, outOfService: false, version: 2 }, officer);
    const free = { terminalBlockId: blocked.blocks[0].id };
    expect(await send('unblockTerminal', free, officer)).toMatchObject({ status: 'ACTIVE', blocks: [] });
    await expect(send('saveTerminal', usual('saveTerminal'), officer)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await send('closeTerminal', { terminalId, version: 3 })).__typename).toBe('TerminalClosed');
  });

  it('is read in a few statements, however much is set', async () => {
    await world.aTerminal(here);
    const everything = `kindsOffered visitingPolicy { version } visitingHours { id housingUnits { id } } housingUnits { id }
      terminals { status blocks { id } housingUnits { id } } blackouts { terminal { id } }`;
    const count = async () => {
      world.statements.length = 0;
      await ask(everything);
      return world.statements.length;
    };
    const before = await count();
    for (let more = 0; more < 3; more++)
      await world.aTerminal(here, { housing_unit_ids: [await world.aHousingUnit(here)] });
    expect([before, await count()]).toEqual([7, 7]);
  });
});
