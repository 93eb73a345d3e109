import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { testPool } from '../../testing/testPool.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { aHold, aVisitingFacility, aVisitor, newKey, send } from '../visits/testing/bookingWorld.ts';
import { composeMail } from './composeMail.ts';
import { mailText } from './mailText.ts';
import { takeOutboxMessage } from './takeOutboxMessage.ts';

const origins = { familyUrl: 'https://visits.example.org', staffUrl: 'https://staff.example.org' };

describe('what a family hears by mail about a visit', () => {
  let world: World;
  let facility: TestFacility;
  let homeUser: Viewer;
  let person: TestPerson;
  let terminalIds: string[];
  beforeAll(async () => void (world = await createWorld()));
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
    ({ facility, terminalIds } = await aVisitingFacility(world));
    ({ homeUser, person } = await aVisitor(world, facility));
  });

  /** The letters of this family about visits, oldest first, as text; each counts as sent once it was read. */
  async function letters(): Promise<string[]> {
    const pool = testPool(world.urls.system);
    const rows = await world.rows<{ id: string }>(
      'SELECT id FROM outbox_messages WHERE home_user_id = $1 AND visit_id IS NOT NULL AND sent_at IS NULL ORDER BY created_at',
      [homeUser.accountId],
    );
    const texts: string[] = [];
    for (const { id } of rows) {
      const message = await takeOutboxMessage(pool, id);
      if (!message?.reader) throw new Error('A letter has no reader');
      texts.push(mailText(composeMail(message, origins)));
      await pool.query('UPDATE outbox_messages SET sent_at = $2 WHERE id = $1', [id, world.now()]);
    }
    await pool.end();
    return texts;
  }

  it('tells nothing of a time that was only held, and when and whom she visits once it is booked', async () => {
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    expect(await letters()).toEqual([]);
    await send(world, homeUser, 'confirmVisit', { visitId: held.id, version: held.version, idempotencyKey: newKey() });
    const [booked, ...others] = await letters();
    expect(others).toEqual([]);
    expect(booked).toMatch(/^Your visit is booked/);
    expect(booked).toMatch(/Tuesday, March 5, 10:00\sAM MST/);
    expect(booked).toContain(`${held.reference.slice(0, 4)}-${held.reference.slice(4)}`);
  });

  it('tells why the facility cancelled, in the words of the reason and its own', async () => {
    const startsAt = new Date('2030-03-05T17:00:00.000Z');
    const visit = await world.aVisit(homeUser, person, { startsAt, status: 'SCHEDULED', terminalIds });
    const officer = await world.anOfficer(facility);
    const why = { reasonCodes: ['LOCKDOWN'], publicMessage: 'We are sorry.', idempotencyKey: newKey() };
    await send(world, officer, 'cancelVisit', { visitId: visit.id, version: visit.version, ...why });
    const [cancelled] = await letters();
    const [reason] = await world.rows<{ public_text_en: string }>('SELECT * FROM reasons WHERE code = $1', [
      'LOCKDOWN',
    ]);
    for (const words of ['Your visit was cancelled', reason!.public_text_en, 'We are sorry.', '[Cancelled]'])
      expect(cancelled).toContain(words);
  });

  it('tells whom she may visit once the facility said yes', async () => {
    const officer = await world.anOfficer(facility);
    const other = await world.aPerson(facility);
    const relationship = await world.aRelationship(homeUser, other, { status: 'PENDING' });
    const source = 'mutation ($input: ApproveRelationshipInput!) { approveRelationship(input: $input) { __typename } }';
    const { errors } = await world.as(officer, source, {
      input: { relationshipId: relationship, version: 1 },
    });
    expect(errors).toBeUndefined();
    const rows = await world.rows<{ template: string }>(
      'SELECT template FROM outbox_messages WHERE relationship_id = $1',
      [relationship],
    );
    expect(rows).toEqual([{ template: 'RELATIONSHIP_APPROVED' }]);
  });
});
