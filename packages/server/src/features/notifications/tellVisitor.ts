import { randomUUID } from 'node:crypto';
import type { Context } from '../../shared/context.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { requestScope } from '../../shared/requestScope.ts';
import { relationshipTemplates } from './relationshipTemplates.ts';
import { visitTemplates } from './visitTemplates.ts';

/**
 * Listener: writes the mail that a family is to get about a visit, or about whom they may visit, into the outbox and wakes the worker
 * with the commit. What the visit's history has just been given is what is told.
 */
export async function tellVisitor({ db, now }: Pick<Context, 'db' | 'now'>, event: DomainEvent): Promise<void> {
  const id = randomUUID();
  const { type } = event;
  if ('visitId' in event && type in visitTemplates) {
    await db.query(aboutVisit, [id, type, now(), event.facilityId, event.visitId, event.version]);
  } else if ('relationshipId' in event && type in relationshipTemplates) {
    await db.query(aboutRelationship, [id, type, now(), event.facilityId, event.relationshipId]);
  } else return;

  const job = { outboxMessageId: id, requestId: requestScope()?.requestId };
  await db.query(`SELECT jobs.enqueue('sendMail', $1, $2)`, [job, `mail:${id}`]);
}

/** Nobody reads the letters of an account that is closed; a time that was only held is told by no letter. */
const aboutVisit = `
  INSERT INTO outbox_messages (id, facility_id, home_user_id, visit_id, template, data, created_at)
  SELECT $1, v.facility_id, v.home_user_id, v.id, $2, jsonb_build_object(
           'reference', v.reference, 'kind', v.kind, 'by', e.by_party, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
           'previousStartsAt', e.previous_starts_at, 'decideBy', v.decide_by, 'reasonCodes', to_jsonb(e.reason_codes),
           'publicMessage', e.public_message, 'sequence', v.moved_count + (v.ended_at IS NOT NULL)::integer), $3
    FROM visits v
    JOIN visit_events e ON e.facility_id = v.facility_id AND e.visit_id = v.id AND e.version = $6
    JOIN home_users h ON h.id = v.home_user_id
   WHERE v.facility_id = $4 AND v.id = $5 AND h.closed_at IS NULL AND NOT (e.action = 'CANCEL' AND e.from_status = 'HELD')`;

const aboutRelationship = `
  INSERT INTO outbox_messages (id, facility_id, home_user_id, relationship_id, template, data, created_at)
  SELECT $1, r.facility_id, r.home_user_id, r.id, $2, '{}', $3
    FROM relationships r JOIN home_users h ON h.id = r.home_user_id
   WHERE r.facility_id = $4 AND r.id = $5 AND h.closed_at IS NULL`;
