import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { moves, type Move } from './visit.states.ts';
import { aHold, aVisitingFacility, aVisitor, newKey, send } from './testing/bookingWorld.ts';

describe('a visit that cannot be', () => {
  let world: World;
  let facility: TestFacility;
  let homeUser: Viewer;
  let person: TestPerson;
  beforeAll(async () => {
    world = await createWorld();
    ({ facility } = await aVisitingFacility(world));
    ({ homeUser, person } = await aVisitor(world, facility));
  });
  afterAll(() => world.end());

  const rulesOf = (answer: { refusals?: { rule: string }[] }) => answer.refusals?.map(({ rule }) => rule);

  it.each([
    ['in the past', { startsAt: '2030-02-28T17:00:00.000Z' }, 'OUTSIDE_NOTICE_WINDOW'],
    ['in an hour', { startsAt: '2030-03-01T19:00:00.000Z' }, 'OUTSIDE_NOTICE_WINDOW'],
    ['in the year 9999', { startsAt: '9999-12-31T23:00:00.000Z' }, 'OUTSIDE_NOTICE_WINDOW'],
    ['off the grid', { startsAt: '2030-03-05T17:07:00.000Z' }, 'OFF_GRID'],
    ['at a second that no clock shows', { startsAt: '2030-03-05T17:00:30.000Z' }, 'OFF_GRID'],
    ['at night', { startsAt: '2030-03-05T05:00:00.000Z' }, 'OUTSIDE_VISITING_HOURS'],
    ['of forty minutes', { durationMinutes: 40 }, 'DURATION_NOT_OFFERED'],
  ])('is refused by its rule: %s', async (_what, wrong, rule) => {
    const answer = await send(world, homeUser, 'holdVisit', aHold(facility, person, wrong));
    expect(answer.__typename).toBe('VisitNotPossible');
    expect(rulesOf(answer)).toContain(rule);
  });

  it.each([
    ['of no minutes', { durationMinutes: 0 }, 'durationMinutes'],
    ['of ten thousand minutes', { durationMinutes: 10_000 }, 'durationMinutes'],
    ['that ends before it starts', { durationMinutes: -30 }, 'durationMinutes'],
    ['at no facility', { facilityId: randomUUID() }, 'facilityId'],
    ['with nobody', { incarceratedPersonId: 'nobody' }, 'incarceratedPersonId'],
    ['with a guest twice', { guestIds: Array(2).fill(randomUUID()) }, 'guestIds'],
    ['booked for somebody else', { homeUserId: randomUUID() }, 'homeUserId'],
    ['under a short key', { idempotencyKey: 'short' }, 'idempotencyKey'],
  ])('is named as wrong: %s', async (_what, wrong, path) => {
    const answer = await send(world, homeUser, 'holdVisit', aHold(facility, person, wrong));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: [{ path }] });
  });

  it('is refused with a person of another facility, and with a guest of somebody else', async () => {
    const elsewhere = await aVisitingFacility(world);
    const other = await aVisitor(world, elsewhere.facility);
    const theirs = aHold(facility, other.person);
    expect(rulesOf(await send(world, homeUser, 'holdVisit', theirs))).toContain('PERSON_NOT_AT_FACILITY');
    const [guest] = await world.rows<{ id: string }>(
      "INSERT INTO guests (home_user_id, given_name, family_name, date_of_birth, created_at) VALUES ($1, 'Ana', 'Vega', '2000-01-01', now()) RETURNING id",
      [other.homeUser.accountId],
    );
    const guests = aHold(facility, person, { guestIds: [guest!.id] });
    expect(rulesOf(await send(world, homeUser, 'holdVisit', guests))).toContain('GUEST_NOT_ALLOWED');
    const there = aHold(elsewhere.facility, other.person);
    expect(rulesOf(await send(world, homeUser, 'holdVisit', there))).toEqual(['ACCESS_NOT_APPROVED']);
  });

  it('is nobody else’s to change', async () => {
    const elsewhere = await world.anOfficer((await aVisitingFacility(world)).facility);
    const stranger = await world.aHomeUser();
    const { id } = await world.aVisit(homeUser, person, { startsAt: new Date('2030-03-07T17:00:00.000Z') });
    const change = { visitId: id, version: 1, idempotencyKey: newKey() };
    for (const viewer of [elsewhere, stranger])
      for (const mutation of ['cancelVisit', 'confirmVisit'])
        await expect(send(world, viewer, mutation, change)).rejects.toMatchObject({
          extensions: { code: 'NOT_FOUND' },
        });
  });

  it('leaves nothing half done', async () => {
    const left = await world.rows("SELECT FROM visits WHERE home_user_id = $1 AND status = 'HELD'", [
      homeUser.accountId,
    ]);
    expect(left).toEqual([]);
  });

  it('is moved by the database only as the code says', async () => {
    const told = Object.entries(moves).flatMap(([action, { to, from }]) =>
      Object.entries(from).flatMap(([by, statuses]) =>
        statuses.map(status => [action as Move, status, to, by].join(' ')),
      ),
    );
    const kept = await world.rows<{ action: string; from_status: string; to_status: string; by_party: string }>(
      'SELECT * FROM visit_moves',
    );
    const held = kept.map(row => [row.action, row.from_status, row.to_status, row.by_party].join(' '));
    expect(held.sort()).toEqual(told.sort());
  });
});
