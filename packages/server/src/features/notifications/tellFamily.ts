import { randomUUID } from 'node:crypto';
import type { Context } from '../../shared/context.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { requestScope } from '../../shared/requestScope.ts';
import { mailTemplates } from './mailTemplates.ts';

/**
 * Listener: writes the mail that a family is to get into the outbox, with the facts as they stand in this very transaction, and wakes
 * the worker with the commit. What happened, its mail and the job stand or fall together.
 */
export async function tellFamily(context: Pick<Context, 'db' | 'now'>, event: DomainEvent): Promise<void> {
  if (!(event.type in mailTemplates) || !('accessRequestId' in event)) return;
  const id = randomUUID();
  const { reasonCodes, neededPieces, publicMessage } = 'reasonCodes' in event ? event : nothingSaid;
  const said = { reasonCodes, neededPieces, publicMessage };
  const { type, facilityId, accessRequestId } = event;
  await context.db.query(writeToOutbox, [id, type, context.now(), facilityId, accessRequestId, said]);
  await context.db.query(`SELECT jobs.enqueue('sendMail', $1, $2)`, [
    { outboxMessageId: id, requestId: requestScope()?.requestId },
    `mail:${id}`,
  ]);
}

const nothingSaid = { reasonCodes: [], neededPieces: [], publicMessage: null };

/** No RETURNING: those who write here may not read it. Nobody reads the letters of an account that is closed. */
const writeToOutbox = `
  INSERT INTO outbox_messages (id, facility_id, home_user_id, access_request_id, template, data, created_at)
  SELECT $1, r.facility_id, r.home_user_id, r.id, $2, $6::jsonb || jsonb_build_object(
           'reference', r.reference,
           'answerBy', coalesce(r.turn_since - r.facility_seconds * interval '1 second', r.requested_at) + f.decision_days * interval '1 day',
           'infoBy', r.info_by,
           'suspendedUntil', r.suspended_until,
           'askAgainFrom', r.ask_again_from), $3
    FROM access_requests r JOIN facilities f ON f.id = r.facility_id JOIN home_users h ON h.id = r.home_user_id
   WHERE r.facility_id = $4 AND r.id = $5 AND h.closed_at IS NULL`;
