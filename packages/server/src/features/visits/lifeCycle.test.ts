import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { aHold, aVisitingFacility, aVisitor, newKey, send } from './testing/bookingWorld.ts';

const monday = new Date('2030-03-04T17:00:00.000Z');

describe('the life of a visit', () => {
  let world: World;
  let facility: TestFacility;
  let terminalIds: string[];
  let homeUser: Viewer;
  let person: TestPerson;
  let officer: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
    ({ facility, terminalIds } = await aVisitingFacility(world));
    ({ homeUser, person } = await aVisitor(world, facility));
    officer = await world.anOfficer(facility);
  });

  const aVisit = (status: string) => world.aVisit(homeUser, person, { startsAt: monday, status, terminalIds });
  const on = (visit: { id: string; version: number }, more: object = {}) => ({
    visitId: visit.id,
    version: visit.version,
    ...more,
  });
  const withKey = () => ({ idempotencyKey: newKey() });
  const why = { reasonCodes: ['LOCKDOWN'] };
  const stored = async (id: string) =>
    (await world.rows<{ status: string; ended_by: string }>('SELECT * FROM visits WHERE id = $1', [id]))[0]!;

  it('is held longer once, and not twice', async () => {
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    const longer = await send(world, homeUser, 'extendHold', on(held));
    expect(longer).toMatchObject({
      status: 'HELD',
      version: 2,
      heldUntil: '2030-03-01T18:20:00.000Z',
      holdMayBeExtended: false,
    });
    expect(await send(world, homeUser, 'extendHold', on(longer))).toMatchObject({ __typename: 'VisitChanged' });
  });

  it('lets a time go that was held, so that another can have it', async () => {
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    expect(await send(world, homeUser, 'releaseVisit', on(held))).toMatchObject({ status: 'EXPIRED', version: 2 });
    const another = await aVisitor(world, facility);
    const theirs = await send(world, another.homeUser, 'holdVisit', aHold(facility, another.person));
    expect(theirs).toMatchObject({ __typename: 'Visit' });
  });

  it('waits for the facility where policy asks for it, and an officer approves or declines it', async () => {
    const looked = await aVisitingFacility(world, { visit_approval: 'ALWAYS', terminals: 2 });
    const theirs = await world.anOfficer(looked.facility);
    const [one, other] = [await aVisitor(world, looked.facility), await aVisitor(world, looked.facility)];
    const request = async (who: typeof one) => {
      const held = await send(world, who.homeUser, 'holdVisit', aHold(looked.facility, who.person));
      return send(world, who.homeUser, 'confirmVisit', on(held, withKey()));
    };
    const [first, second] = [await request(one), await request(other)];
    expect(first).toMatchObject({
      status: 'REQUESTED',
      decideBy: '2030-03-04T17:00:00.000Z',
      availableActions: ['WITHDRAW'],
    });
    expect(await send(world, theirs, 'approveVisit', on(first))).toMatchObject({ status: 'SCHEDULED', version: 3 });
    expect(await send(world, theirs, 'declineVisit', on(second, why))).toMatchObject({ status: 'DECLINED' });
    expect(await send(world, theirs, 'declineVisit', on(second, why))).toMatchObject({
      status: 'DECLINED',
      version: 3,
    });
    expect(await send(world, theirs, 'approveVisit', on(second))).toMatchObject({ __typename: 'VisitChanged' });
  });

  it('is looked at first where the person is flagged, and policy says so', async () => {
    const looked = await aVisitingFacility(world, { visit_approval: 'FLAGGED_ONLY' });
    const plain = await aVisitor(world, looked.facility);
    const held = await send(world, plain.homeUser, 'holdVisit', aHold(looked.facility, plain.person));
    await world.rows('UPDATE incarcerated_people SET review_visits = true, version = version + 1 WHERE id = $1', [
      plain.person.id,
    ]);
    expect(await send(world, plain.homeUser, 'confirmVisit', on(held, withKey()))).toMatchObject({
      status: 'REQUESTED',
    });
    expect(await world.rows('SELECT flags FROM visits WHERE id = $1', [held.id])).toEqual([
      { flags: ['PERSON_REVIEWED'] },
    ]);
  });

  it('is approved only while the rules still allow it', async () => {
    const requested = await aVisit('REQUESTED');
    await world.aCommitment(person, { starts_at: monday, ends_at: new Date(monday.getTime() + 3_600_000) });
    expect(await send(world, officer, 'approveVisit', on(requested))).toMatchObject({
      __typename: 'VisitNotPossible',
      refusals: [{ rule: 'PERSON_BUSY' }],
    });
    expect(await stored(requested.id)).toMatchObject({ status: 'REQUESTED' });
  });

  it('is taken back by the family while it waits', async () => {
    const requested = await aVisit('REQUESTED');
    expect(await send(world, homeUser, 'withdrawVisit', on(requested))).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('is cancelled by the family until the cut-off, by staff at any time and with a reason', async () => {
    const booked = await aVisit('SCHEDULED');
    world.clock.now = new Date(monday.getTime() - 3_600_000);
    expect(await send(world, homeUser, 'cancelVisit', on(booked, withKey()))).toMatchObject({
      __typename: 'TooLateToChange',
    });
    expect(await send(world, officer, 'cancelVisit', on(booked, withKey()))).toMatchObject({
      fields: [{ path: 'reasonCodes', code: 'REQUIRED' }],
    });
    expect(await send(world, officer, 'cancelVisit', on(booked, { ...withKey(), ...why }))).toMatchObject({
      status: 'CANCELLED',
    });
    expect(await stored(booked.id)).toMatchObject({ ended_by: 'STAFF', reason_codes: ['LOCKDOWN'] });
  });

  it('is cancelled by the family in time', async () => {
    const booked = await aVisit('SCHEDULED');
    expect(await send(world, homeUser, 'cancelVisit', on(booked, withKey()))).toMatchObject({ status: 'CANCELLED' });
  });

  it('is moved by fifteen minutes onto itself, with its people and place', async () => {
    const booked = await aVisit('SCHEDULED');
    const later = new Date(monday.getTime() + 900_000);
    const moved = await send(world, homeUser, 'rescheduleVisit', on(booked, { startsAt: later, ...withKey() }));
    expect(moved).toMatchObject({
      __typename: 'Visit',
      status: 'SCHEDULED',
      version: 2,
      startsAt: later.toISOString(),
    });
    const places = await world.rows('SELECT terminal_id, starts_at FROM visit_places WHERE visit_id = $1', [booked.id]);
    expect(places).toEqual([{ terminal_id: terminalIds[0], starts_at: later }]);
    const people = await world.rows('SELECT starts_at FROM visit_participants WHERE visit_id = $1', [booked.id]);
    expect(people).toEqual([{ starts_at: later }]);
    const { data } = await world.as(
      homeUser,
      'query ($id: ID!) { visit(id: $id) { history { action by startsAt previousStartsAt } } }',
      { id: booked.id },
    );
    expect(data.visit.history).toMatchObject([
      { action: 'HOLD' },
      { action: 'RESCHEDULE', by: 'HOME_USER', startsAt: later.toISOString(), previousStartsAt: monday.toISOString() },
    ]);
  });

  it('is not moved by a family where only the facility moves visits', async () => {
    const strict = await aVisitingFacility(world, { families_may_reschedule: false });
    const theirs = await aVisitor(world, strict.facility);
    const held = await send(world, theirs.homeUser, 'holdVisit', aHold(strict.facility, theirs.person));
    const booked = await send(world, theirs.homeUser, 'confirmVisit', on(held, withKey()));
    const later = { startsAt: '2030-03-05T18:00:00.000Z', ...withKey() };
    expect(await send(world, theirs.homeUser, 'rescheduleVisit', on(booked, later))).toMatchObject({
      __typename: 'FacilityMovesVisits',
    });
    const administrator = await world.anAdministrator(strict.facility);
    expect(await send(world, administrator, 'rescheduleVisit', on(booked, later))).toMatchObject({ version: 3 });
  });

  it('is moved nowhere where somebody else is, and the nearest times are told', async () => {
    const booked = await aVisit('SCHEDULED');
    const other = await aVisitor(world, facility);
    const startsAt = new Date(monday.getTime() + 7_200_000);
    await world.aVisit(other.homeUser, other.person, { startsAt, terminalIds });
    const answer = await send(world, homeUser, 'rescheduleVisit', on(booked, { startsAt, ...withKey() }));
    expect(answer).toMatchObject({ __typename: 'SlotTaken' });
    expect(answer.nearest).toHaveLength(3);
  });

  it('does not block anybody once its hold ran out, even while no worker runs, and its screen hears of it', async () => {
    const { id } = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    const screen = await world.watch(homeUser, 'subscription { visitChanged { id status version } }');
    const news = (screen as AsyncIterableIterator<{ data: object }>).next();
    world.clock.now = new Date('2030-03-01T18:10:00.000Z');
    const other = await aVisitor(world, facility);
    expect(await send(world, other.homeUser, 'holdVisit', aHold(facility, other.person))).toMatchObject({
      status: 'HELD',
    });
    expect((await news).value.data).toEqual({ visitChanged: { id, status: 'EXPIRED', version: 2 } });
    await (screen as AsyncIterableIterator<unknown>).return!();
    const audit = await world.rows(
      "SELECT by_party, details FROM audit_entries WHERE type = 'VISIT_EXPIRED' AND home_user_id = $1",
      [homeUser.accountId],
    );
    expect(audit).toEqual([
      { by_party: 'SYSTEM', details: { visitId: id, homeUserId: homeUser.accountId, version: 2, reasonCodes: [] } },
    ]);
  });

  it('says that the hold ran out, with other times, where somebody confirms too late', async () => {
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    world.clock.now = new Date('2030-03-01T18:10:00.000Z');
    const answer = await send(world, homeUser, 'confirmVisit', on(held, withKey()));
    expect(answer).toMatchObject({ __typename: 'HoldRanOut', visit: { status: 'EXPIRED' } });
    expect(answer.nearest).toHaveLength(3);
  });

  it('is not confirmed once access was taken away meanwhile, and is cancelled with it', async () => {
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    const booked = await world.aVisit(homeUser, person, { startsAt: monday, terminalIds });
    const [request] = await world.rows<{ id: string; version: number }>(
      'SELECT id, version FROM access_requests WHERE home_user_id = $1',
      [homeUser.accountId],
    );
    await world.as(
      officer,
      `mutation ($id: ID!, $version: Int!) { revokeAccess(input: { accessRequestId: $id, version: $version, reasonCodes: ["ID_EXPIRED"] }) { __typename } }`,
      request && { id: request.id, version: request.version },
    );
    expect(await stored(booked.id)).toMatchObject({ status: 'CANCELLED', ended_by: 'SYSTEM', reason_codes: [] });
    expect(await stored(held.id)).toMatchObject({ status: 'CANCELLED' });
    expect(await send(world, homeUser, 'confirmVisit', on(held, withKey()))).toMatchObject({
      __typename: 'VisitChanged',
      visit: { status: 'CANCELLED' },
    });
  });

  it('is cancelled when the person is released, and the family reads why', async () => {
    const booked = await aVisit('SCHEDULED');
    const release = `mutation ($id: ID!) { releasePerson(input: { incarceratedPersonId: $id, version: 1 }) { __typename } }`;
    expect((await world.as(officer, release, { id: person.id })).errors).toBeUndefined();
    const { data } = await world.as(
      homeUser,
      'query ($id: ID!) { visit(id: $id) { status endedBy reasons { code } incarceratedPerson { familyName } } }',
      { id: booked.id },
    );
    expect(data.visit).toEqual({
      status: 'CANCELLED',
      endedBy: 'SYSTEM',
      reasons: [{ code: 'PERSON_RELEASED' }],
      incarceratedPerson: { familyName: 'Reyes' },
    });
  });
});
