import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestPerson } from '../../../testing/heldPeople.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { aHold, aVisitingFacility, aVisitor, send } from '../testing/bookingWorld.ts';

const question = `query ($facility: ID!, $person: ID!) {
  openTimes(facilityId: $facility, incarceratedPersonId: $person, kind: REMOTE, durationMinutes: 30, from: "2030-03-04", to: "2030-03-06") {
    date state times { startsAt endsAt utcOffset } }
  bookingOutlook(facilityId: $facility, incarceratedPersonId: $person, kind: REMOTE) { refusals { rule message } nextQuotaDate } }`;

/** From ten to half past ten in the morning of 5 March in Denver. */
const thatTime = { starts_at: new Date('2030-03-05T17:00Z'), ends_at: new Date('2030-03-05T17:30Z') };

describe('what a family may learn of a time that is not there', () => {
  let world: World;
  let facility: TestFacility;
  let elena: Viewer;
  beforeAll(async () => {
    world = await createWorld();
    ({ facility } = await aVisitingFacility(world, { terminals: 3 }));
    elena = (await aVisitor(world, facility)).homeUser;
  });
  afterAll(() => world.end());

  const somebodyElsesVisit = async () => {
    const other = await aVisitor(world, facility);
    expect(await send(world, other.homeUser, 'holdVisit', aHold(facility, other.person))).toMatchObject({
      status: 'HELD',
    });
    return other;
  };

  /** Each makes the person unable to come then, for a reason of its own. */
  const reasons: Record<string, (person: TestPerson) => Promise<unknown>> = {
    'a commitment': person => world.aCommitment(person, thatTime),
    'somebody to keep apart from': async person => world.aKeepApart(person, (await somebodyElsesVisit()).person),
    'another visit': async person => {
      const other = await aVisitor(world, facility);
      expect(await send(world, other.homeUser, 'holdVisit', aHold(facility, person))).toMatchObject({ status: 'HELD' });
    },
  };

  /** All that is answered and all that is asked of the database, with ids taken out. */
  async function learned(person: TestPerson) {
    world.statements.length = 0;
    const { data, errors } = await world.as(elena, question, { facility: facility.id, person: person.id });
    expect(errors).toBeUndefined();
    const looking = [...world.statements];
    world.statements.length = 0;
    const held = await send(world, elena, 'holdVisit', aHold(facility, person));
    return { data, looking, held: JSON.stringify(held), holding: [...world.statements] };
  }

  it('is the same, and costs the same statements, whatever is behind it', async () => {
    const seen = [];
    for (const hinder of Object.values(reasons)) {
      const person = await world.aPerson(facility);
      await hinder(person);
      seen.push(await learned(person));
    }
    expect(seen[0]!.data.openTimes[1].times).toHaveLength(28);
    expect(seen[0]!.held).not.toMatch(/KEEP_APART|PERSON_BUSY|HELD/);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(seen[0]!.looking).toHaveLength(5); // three for the days, two for the outlook
  });

  it('is told by its name to staff alone', async () => {
    const [person, officer] = [await world.aPerson(facility), await world.anOfficer(facility)];
    await world.aRelationship(elena, person);
    await world.aCommitment(person, thatTime);
    const answer = await send(world, officer, 'holdVisit', aHold(facility, person, { homeUserId: elena.accountId }));
    expect(JSON.stringify(answer)).not.toContain('"HELD"');
  });

  it('is nothing at all to whoever has no access there', async () => {
    const stranger = await world.aHomeUser();
    const person = await world.aPerson(facility);
    const { data } = await world.as(stranger, question, { facility: facility.id, person: person.id });
    expect(data.openTimes.map(({ state }: { state: string }) => state)).toEqual(Array(3).fill('NOT_AVAILABLE'));
    expect(data.bookingOutlook.refusals).toMatchObject([{ rule: 'ACCESS_NOT_APPROVED' }]);
  });

  it('is back as soon as a hold ran out, though nobody has noticed', async () => {
    const { homeUser, person } = await somebodyElsesVisitAt('2030-03-06T17:00:00.000Z');
    const ask = async () =>
      (await world.as(homeUser, question, { facility: facility.id, person: person.id })).data.openTimes[2].times.length;
    const before = await ask();
    const { now } = world.clock;
    world.clock.now = new Date(now.getTime() + 11 * 60_000);
    expect(await ask()).toBeGreaterThan(before);
    world.clock.now = now;
  });

  async function somebodyElsesVisitAt(startsAt: string) {
    const other = await aVisitor(world, facility);
    await send(world, other.homeUser, 'holdVisit', aHold(facility, other.person, { startsAt }));
    return other;
  }
});
