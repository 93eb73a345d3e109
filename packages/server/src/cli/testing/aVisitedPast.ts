import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../../testing/people.ts';
import type { World } from '../../testing/world.ts';

/**
 * All that visiting leaves about a home user: whom they may visit, the terms, a guest, a visit last year with both of them, what was said about it
 * and the letter that told it, and the key it was booked with. The word stands wherever somebody can write one.
 * @returns the visit's id
 */
export async function aVisitedPast(world: World, facility: TestFacility, who: Viewer, word: string): Promise<string> {
  const { accountId } = who;
  const now = world.clock.now;
  const add = (table: string, columns: string, ...values: unknown[]) =>
    world.rows(`INSERT INTO ${table} (${columns}) VALUES (${values.map((_, i) => `$${i + 1}`).join(', ')})`, values);
  const person = await world.aPerson(facility);
  await world.aRelationship(who, person, { officer_note: word });
  await world.rows(
    `INSERT INTO visiting_terms (facility_id, version, effective_from, body_en, body_es, created_at)
     VALUES ($1, 1, '2029-01-01', repeat('Be kind. ', 5), repeat('Sea amable. ', 5), $2) ON CONFLICT DO NOTHING`,
    [facility.id, now],
  );
  await add('terms_acceptances', 'facility_id, home_user_id, version, accepted_at', facility.id, accountId, 1, now);
  const [guest, terminal] = [randomUUID(), await world.aTerminal(facility)];
  const guestColumns = 'id, home_user_id, given_name, family_name, date_of_birth, created_at';
  await add('guests', guestColumns, guest, accountId, word, 'Vargas', '2020-05-06', now);
  const said = { public_message: `See you, ${word}`, officer_note: `${word} came along` };
  const { id } = await world.aVisit(who, person, {
    startsAt: new Date('2029-03-01T18:00:00.000Z'),
    status: 'COMPLETED',
    guestIds: [guest],
    terminalIds: [terminal],
    columns: said,
  });
  const eventColumns = `facility_id, visit_id, home_user_id, version, at, action, to_status, by_party, starts_at, ends_at, public_message, officer_note`;
  await world.rows(
    `INSERT INTO visit_events (${eventColumns})
     SELECT facility_id, id, home_user_id, 2, $2, 'COMPLETE', status, 'SYSTEM', starts_at, ends_at, public_message, officer_note FROM visits WHERE id = $1`,
    [id, now],
  );
  const letterColumns = 'facility_id, home_user_id, visit_id, template, data, created_at';
  const data = { publicMessage: said.public_message };
  await add('outbox_messages', letterColumns, facility.id, accountId, id, 'VISIT_CANCELLED', data, now);
  const keyColumns = 'actor_id, key, action, request_hash, answer, at';
  const hash = Buffer.alloc(32);
  await add('booking_keys', keyColumns, accountId, `key-${id}`, 'HOLD', hash, { visitId: id, word }, now);
  return id;
}
