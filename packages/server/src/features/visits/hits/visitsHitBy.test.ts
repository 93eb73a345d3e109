import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestPerson } from '../../../testing/heldPeople.ts';
import type { TestFacility } from '../../../testing/people.ts';
import type { TestVisit } from '../../../testing/visits.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import type { PlannedChangeInput } from './plannedChange.input.ts';

type Who = 'daniel' | 'luis' | 'marco' | 'marcoOnsite';
/** As it is sent: a moment is its text. */
type Sent<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Sent<T[K]> } : T;
type Case = [what: string, change: () => Sent<PlannedChangeInput>, hit: Who[]];

const question = `query ($change: PlannedChangeInput!) { visitsHitBy(change: $change) { count visits { id } } }`;

/** A Tuesday and the Wednesday after it, in Denver. */
const [tuesday, wednesday] = ['2030-03-05', '2030-03-06'];
const wholeDay = (day: string) => ({ startsAt: `${day}T07:00:00.000Z`, endsAt: `${day}T23:59:00.000Z` });
const march = { startsAt: `${tuesday}T07:00:00.000Z`, endsAt: '2030-03-30T07:00:00.000Z' };

describe('what a planned change hits', () => {
  let world: World;
  let here: TestFacility;
  let officer: Viewer;
  let [elena, rosa] = [{}, {}] as [Viewer, Viewer];
  let [daniel, luis, marco] = [{}, {}, {}] as [TestPerson, TestPerson, TestPerson];
  let [unitA, unitB, screenOfA, screen] = ['', '', '', ''];
  let [tuesdays, onsiteHours]: (string | undefined)[] = [];
  const visits = {} as Record<Who, TestVisit>;

  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
    officer = await world.anOfficer(here);
    [elena, rosa] = [await world.aHomeUser(), await world.aHomeUser({ date_of_birth: '2010-05-01' })];
    for (const family of [elena, rosa]) await world.anApprovedRequest(family, here);
    [unitA, unitB] = [await world.aHousingUnit(here), await world.aHousingUnit(here)];
    screenOfA = await world.aTerminal(here, { housing_unit_ids: [unitA] });
    screen = await world.aTerminal(here);
    await world.aPolicy(here);
    [, tuesdays] = await world.visitingHours(here, { housing_unit_ids: [unitA, unitB] });
    [onsiteHours] = await world.visitingHours(here, { weekdays: [3], kind: 'ONSITE', housing_unit_ids: [unitB] });
    daniel = await world.aPerson(here, { housing_unit_id: unitA });
    luis = await world.aPerson(here, { housing_unit_id: unitA });
    marco = await world.aPerson(here, { housing_unit_id: unitB });

    const at = (day: string, clock: string) => new Date(`${day}T${clock}Z`);
    const onsite = { columns: { kind: 'ONSITE' }, terminalIds: [screen] };
    visits.daniel = await world.aVisit(elena, daniel, { startsAt: at(tuesday, '17:00'), terminalIds: [screenOfA] });
    visits.luis = await world.aVisit(rosa, luis, { startsAt: at(tuesday, '17:15'), terminalIds: [screen] });
    const [child] = await world.rows<{ id: string }>(
      `INSERT INTO guests (home_user_id, given_name, family_name, date_of_birth, created_at) VALUES ($1, 'Mia', 'Vargas', $2, $3) RETURNING id`,
      [elena.accountId, '2020-06-01', world.clock.now],
    );
    const withChild = { minutes: 20, terminalIds: [screen], guestIds: [child!.id] };
    visits.marco = await world.aVisit(elena, marco, { startsAt: at(wednesday, '21:00'), ...withChild });
    visits.marcoOnsite = await world.aVisit(elena, marco, { startsAt: at(wednesday, '17:00'), ...onsite });

    // None of these is ever hit: over, let go, kept for a moment.
    const cancelled = { startsAt: at(tuesday, '19:00'), status: 'CANCELLED', terminalIds: [screenOfA] };
    await world.aVisit(elena, daniel, cancelled);
    await world.aVisit(elena, daniel, { startsAt: at('2030-02-26', '17:00'), terminalIds: [screenOfA] });
    await world.aHeldVisit(elena, daniel, { startsAt: at(tuesday, '20:00'), terminalIds: [screenOfA] });
  });
  afterAll(() => world.end());

  const ask = async (viewer: Viewer, change: object) => {
    const { data, errors } = await world.as(viewer, question, { change });
    if (errors) throw errors[0]!;
    return data.visitsHitBy as { count: number; visits: { id: string }[] };
  };
  const hours = (over: object = {}) => ({
    facilityId: here.id,
    id: tuesdays!,
    kind: 'REMOTE' as never,
    weekdays: [2],
    opens: '09:00',
    closes: '17:00',
    housingUnitIds: [unitA, unitB],
    validFrom: '2029-01-01',
    ...over,
  });
  const policy = (over: object) => ({ policy: { facilityId: here.id, effectiveFrom: tuesday, ...over } });
  const kinds = (...names: string[]) => names as never[];

  const cases: Case[] = [
    ['a day without visits', () => ({ blackout: { facilityId: here.id, ...wholeDay(tuesday) } }), ['daniel', 'luis']],
    [
      'a month without visits for one unit',
      () => ({ blackout: { facilityId: here.id, ...march, housingUnitId: unitB } }),
      ['marcoOnsite', 'marco'],
    ],
    [
      'a month without visits at one screen',
      () => ({ blackout: { facilityId: here.id, ...march, terminalId: screenOfA } }),
      ['daniel'],
    ],
    ['a screen blocked for a day', () => ({ terminalBlock: { terminalId: screen, ...wholeDay(tuesday) } }), ['luis']],
    ['a screen out of service', () => ({ terminalOut: { terminalId: screenOfA } }), ['daniel']],
    [
      'a screen no more for onsite visits',
      () => ({ terminalChange: { terminalId: screen, kinds: kinds('REMOTE'), housingUnitIds: [] } }),
      ['marcoOnsite'],
    ],
    [
      'a screen for one unit only',
      () => ({ terminalChange: { terminalId: screen, kinds: kinds('REMOTE', 'ONSITE'), housingUnitIds: [unitB] } }),
      ['luis'],
    ],
    ['hours taken away', () => ({ hours: hours({ removed: true }) }), ['daniel', 'luis']],
    ['hours that end earlier', () => ({ hours: hours({ closes: '10:30' }) }), ['luis']],
    ['hours for one unit only', () => ({ hours: hours({ housingUnitIds: [unitB] }) }), ['daniel', 'luis']],
    [
      'onsite hours taken away',
      () => ({ hours: hours({ id: onsiteHours, kind: 'ONSITE', weekdays: [3], removed: true }) }),
      ['marcoOnsite'],
    ],
    ['hours added', () => ({ hours: hours({ id: null }) }), []],
    ['a policy without onsite visits', () => policy({ kindsOffered: kinds('REMOTE') }), ['marcoOnsite']],
    ['a policy without half hours', () => policy({ durations: [20], effectiveFrom: wednesday }), ['marcoOnsite']],
    ['a policy without company', () => policy({ maxVisitors: 1 }), ['marco']],
    ['a policy without small children', () => policy({ minimumGuestAge: 10 }), ['marco']],
    ['a policy for adults', () => policy({ adultAge: 20 }), ['luis']],
    [
      'a policy that changes nothing',
      () => policy({ durations: [20, 30], adultAge: 18, maxVisitors: 2, minimumGuestAge: 9 }),
      [],
    ],
    ['somebody who leaves', () => ({ person: { incarceratedPersonId: luis.id, leaves: true } }), ['luis']],
    [
      'somebody without visits until Wednesday noon',
      () => ({
        person: {
          incarceratedPersonId: marco.id,
          suspendedFrom: march.startsAt,
          suspendedUntil: `${wednesday}T19:00:00Z`,
        },
      }),
      ['marcoOnsite'],
    ],
    [
      'somebody who moves away from their screen',
      () => ({ person: { incarceratedPersonId: daniel.id, housingUnitId: unitB } }),
      ['daniel'],
    ],
    [
      'somebody who moves away from their hours',
      () => ({ person: { incarceratedPersonId: marco.id, housingUnitId: unitA } }),
      ['marcoOnsite'],
    ],
    ['a day at court', () => ({ commitment: { incarceratedPersonId: daniel.id, ...wholeDay(tuesday) } }), ['daniel']],
    [
      'two who are kept apart',
      () => ({ keepApart: { personId: luis.id, otherPersonId: daniel.id, startsAt: march.startsAt } }),
      ['daniel', 'luis'],
    ],
    [
      'two who never meet',
      () => ({ keepApart: { personId: marco.id, otherPersonId: daniel.id, startsAt: march.startsAt } }),
      [],
    ],
    [
      'a ban from the facility',
      () => ({ ban: { homeUserId: elena.accountId, facilityId: here.id, from: march.startsAt } }),
      ['daniel', 'marcoOnsite', 'marco'],
    ],
    [
      'a ban from one person for a day',
      () => ({
        ban: {
          homeUserId: elena.accountId,
          facilityId: here.id,
          incarceratedPersonId: marco.id,
          from: march.startsAt,
          until: `${wednesday}T19:00:00.000Z`,
        },
      }),
      ['marcoOnsite'],
    ],
  ];

  it.each(cases)('%s', async (_what, change, hit) => {
    const answer = await ask(officer, change());
    expect(answer.visits.map(({ id }) => Object.keys(visits).find(who => visits[who as Who].id === id))).toEqual(hit);
    expect(answer.count).toBe(hit.length);
  });

  it('is nothing to another facility, and nothing without exactly one change', async () => {
    const stranger = await world.anOfficer(await world.aFacility());
    const blackout = { facilityId: here.id, ...march };
    await expect(ask(stranger, { blackout })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await ask(stranger, { terminalOut: { terminalId: screen } })).toEqual({ count: 0, visits: [] });
    expect(await ask(officer, { terminalOut: { terminalId: randomUUID() } })).toEqual({ count: 0, visits: [] });
    for (const none of [{}, { blackout, terminalOut: { terminalId: screen } }])
      await expect(ask(officer, none)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
