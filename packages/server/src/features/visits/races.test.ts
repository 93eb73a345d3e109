import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { aHold, aVisitingFacility, aVisitor, newKey, send } from './testing/bookingWorld.ts';

interface Told {
  __typename: string;
  id: string;
  version: number;
  startsAt: string;
}

const many = 12;
const times = <Result>(count: number, make: (n: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));
const won = (answers: Told[]) => answers.filter(({ __typename }) => __typename === 'Visit');

describe('people who book at the same moment', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(() => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
  });

  const hold = (homeUser: Viewer, facility: TestFacility, person: TestPerson, more: object = {}): Promise<Told> =>
    send(world, homeUser, 'holdVisit', aHold(facility, person, more));
  const confirm = (homeUser: Viewer, { id, version }: Told): Promise<Told> =>
    send(world, homeUser, 'confirmVisit', { visitId: id, version, idempotencyKey: newKey() });
  const visitors = async (facility: TestFacility) => {
    const all = [];
    for (let n = 0; n < many; n++) all.push(await aVisitor(world, facility));
    return all;
  };
  const knows = async (facility: TestFacility, ...people: TestPerson[]) => {
    const homeUser = await world.aHomeUser({}, []);
    await world.anApprovedRequest(homeUser, facility);
    for (const person of people) await world.aRelationship(homeUser, person);
    return homeUser;
  };

  it('for the last place: one of twelve families has it, and confirms it', async () => {
    const { facility } = await aVisitingFacility(world);
    const all = await visitors(facility);
    const held = await Promise.all(all.map(({ homeUser, person }) => hold(homeUser, facility, person)));
    expect(won(held)).toHaveLength(1);
    expect(new Set(held.map(({ __typename }) => __typename))).toEqual(new Set(['Visit', 'SlotTaken']));
    const { homeUser } = all[held.findIndex(({ __typename }) => __typename === 'Visit')]!;
    const confirmed = await times(many, () => confirm(homeUser, won(held)[0]!));
    expect(won(confirmed)).toHaveLength(1);
  });

  it('for one person at two terminals: one family meets them', async () => {
    const { facility } = await aVisitingFacility(world, { terminals: 2 });
    const person = await world.aPerson(facility);
    const all = await times(many, () => knows(facility, person));
    expect(won(await Promise.all(all.map(homeUser => hold(homeUser, facility, person))))).toHaveLength(1);
  });

  it('for two people at once: a visitor is at one visit', async () => {
    const { facility } = await aVisitingFacility(world, { terminals: 2 });
    const people = [await world.aPerson(facility), await world.aPerson(facility)];
    const homeUser = await knows(facility, ...people);
    const answers = await times(many, n => hold(homeUser, facility, people[n % 2]!));
    expect(won(answers)).toHaveLength(1);
  });

  it('for three days of one week: nobody gets past the quota', async () => {
    const { facility } = await aVisitingFacility(world, { terminals: 9, weekly_quota_person: 2 });
    const person = await world.aPerson(facility);
    const all = await times(many, () => knows(facility, person));
    const days = ['05', '06', '07'].map(day => `2030-03-${day}T17:00:00.000Z`);
    const answers = await Promise.all(
      all.map((homeUser, n) => hold(homeUser, facility, person, { startsAt: days[n % 3] })),
    );
    expect(won(answers)).toHaveLength(2);
  });

  it('for two people who are kept apart, at two terminals: they do not meet', async () => {
    const { facility } = await aVisitingFacility(world, { terminals: 2 });
    const [one, other] = [await aVisitor(world, facility), await aVisitor(world, facility)];
    await world.aKeepApart(one.person, other.person);
    const answers = await times(many, n => {
      const { homeUser, person } = n % 2 === 0 ? one : other;
      return hold(homeUser, facility, person, { startsAt: `2030-03-05T17:${n % 2 === 0 ? '00' : '15'}:00.000Z` });
    });
    expect(won(answers)).toHaveLength(1);
  });

  it('for the same visit: moved by a quarter of an hour onto itself, it is in nobody’s way, and moves once', async () => {
    const { facility } = await aVisitingFacility(world);
    const { homeUser, person } = await aVisitor(world, facility);
    const booked = await confirm(homeUser, await hold(homeUser, facility, person));
    const startsAt = '2030-03-05T17:15:00.000Z';
    const move = { visitId: booked.id, version: booked.version, startsAt };
    const answers: Told[] = await times(many, () =>
      send(world, homeUser, 'rescheduleVisit', { ...move, idempotencyKey: newKey() }),
    );
    expect(won(answers).map(({ startsAt: at, version }) => [at, version])).toEqual([[startsAt, 3]]);
  });

  it('of one family, whose fifty requests have one key: one visit, and the same answer', async () => {
    const { facility } = await aVisitingFacility(world);
    const { homeUser, person } = await aVisitor(world, facility);
    const key = { idempotencyKey: newKey() };
    const held = await times(50, () => hold(homeUser, facility, person, key));
    expect(new Set(held.map(answer => JSON.stringify(answer))).size).toBe(1);
    const sent = { visitId: held[0]!.id, version: 1, idempotencyKey: newKey() };
    const booked = await times(50, () => send(world, homeUser, 'confirmVisit', sent));
    expect(new Set(booked.map(answer => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(booked[0])]));
    expect(booked[0]).toMatchObject({ __typename: 'Visit', status: 'SCHEDULED', version: 2 });
    const events = await world.rows('SELECT action FROM visit_events WHERE facility_id = $1 ORDER BY version', [
      facility.id,
    ]);
    expect(events).toEqual([{ action: 'HOLD' }, { action: 'CONFIRM' }]);
  });

  it('after a hold ran out that no worker has seen: one of them has the time, and the hold is on record as over', async () => {
    const { facility } = await aVisitingFacility(world);
    const all = await visitors(facility);
    const late = await aVisitor(world, facility);
    const { id } = await hold(late.homeUser, facility, late.person);
    world.clock.now = new Date('2030-03-01T18:10:00.000Z');
    const answers = await Promise.all(all.map(({ homeUser, person }) => hold(homeUser, facility, person)));
    expect(won(answers)).toHaveLength(1);
    expect(await world.rows('SELECT status, version FROM visits WHERE id = $1', [id])).toEqual([
      { status: 'EXPIRED', version: 2 },
    ]);
  });
});
