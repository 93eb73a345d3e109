import type { AccountMessage, OutboxMessage, Reader, RequestMessage, VisitMessage } from './outboxMessage.ts';

/** Whatever can run a statement as openvisit_system. */
export interface SystemDatabase {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * Takes a message of the outbox for sending: its row stays locked until the transaction ends, so that one worker sends it at a time.
 * @returns null when it was sent or given up, while another worker holds it, or while an earlier one about the same request or visit waits:
 * nobody is to read "you are approved" after "your visits were ended". Without a reader where it finds none: a name that no account has
 */
export async function takeOutboxMessage(
  database: SystemDatabase,
  id: string,
): Promise<OutboxMessage | { reader: null } | null> {
  const { rows } = await database.query(take, [id]);
  const row = rows[0] as Row | undefined;
  if (!row) return null;
  if (!row.reader) return { reader: null };
  return aboutWhat(row) as OutboxMessage;
}

type Row = Omit<RequestMessage, 'template' | 'reader' | 'accessRequestId' | 'facts'> &
  Pick<AccountMessage, 'secret'> & {
    reader: Reader | null;
    accessRequestId: string | null;
    visitId: string | null;
    relationshipId: string | null;
    visit: VisitMessage['visit'] | null;
    person: string | null;
    template: string;
    facts: unknown;
  };

function aboutWhat({
  accessRequestId,
  visitId,
  relationshipId,
  facts,
  reasons,
  visit,
  person,
  secret,
  ...message
}: Row) {
  if (accessRequestId) return { ...message, accessRequestId, facts, reasons };
  if (visitId) return { ...message, visitId, facts, reasons, visit };
  if (relationshipId) return { ...message, relationshipId, person };
  return { ...message, secret };
}

const take = `
  SELECT m.id, m.template, m.created_at AS "createdAt", m.access_request_id AS "accessRequestId", m.visit_id AS "visitId",
         m.relationship_id AS "relationshipId", m.data AS facts, m.secret,
         CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('name', f.name, 'phone', f.phone, 'timeZone', f.time_zone) END AS facility,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('givenName', s.given_name, 'familyName', s.family_name,
                'email', coalesce(m.to_address, s.email), 'language', s.language, 'userName', NULL)
              WHEN h.id IS NOT NULL THEN jsonb_build_object('givenName', h.given_name, 'familyName', h.family_name,
                'email', CASE WHEN m.home_user_id IS NULL THEN h.email ELSE coalesce(m.to_address, h.email) END,
                'language', h.language, 'userName', h.user_name) END AS reader,
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'publicText', CASE h.language WHEN 'ES' THEN r.public_text_es ELSE r.public_text_en END,
                   'whatYouCanDo', CASE h.language WHEN 'ES' THEN r.what_you_can_do_es ELSE r.what_you_can_do_en END) ORDER BY r.position), '[]')
            FROM (SELECT code, public_text_en, public_text_es, what_you_can_do_en, what_you_can_do_es, position FROM reasons
                  UNION ALL
                  SELECT code, public_text_en, public_text_es, what_you_can_do_en, what_you_can_do_es, 1000
                    FROM facility_reasons WHERE facility_id = m.facility_id) r
           WHERE m.data -> 'reasonCodes' ? r.code) AS reasons,
         (SELECT jsonb_build_object('person', concat_ws(' ', p.given_name, p.family_name), 'cancelCutoffMinutes', y.cancel_cutoff_minutes,
                   'visitors', (SELECT jsonb_agg(concat_ws(' ', c.given_name, c.family_name) ORDER BY c.guest_id IS NOT NULL, c.date_of_birth)
                                  FROM visit_participants c WHERE c.facility_id = v.facility_id AND c.visit_id = v.id))
            FROM visits v
            JOIN incarcerated_people p ON p.facility_id = v.facility_id AND p.id = v.incarcerated_person_id
            JOIN facility_policies y ON y.facility_id = v.facility_id AND y.version = v.policy_version
           WHERE v.facility_id = m.facility_id AND v.id = m.visit_id) AS visit,
         (SELECT concat_ws(' ', p.given_name, p.family_name)
            FROM relationships l JOIN incarcerated_people p ON p.facility_id = l.facility_id AND p.id = l.incarcerated_person_id
           WHERE l.facility_id = m.facility_id AND l.id = m.relationship_id) AS person
    FROM outbox_messages m
    LEFT JOIN facilities f ON f.id = m.facility_id
    LEFT JOIN staff_members s ON s.id = m.staff_member_id
    LEFT JOIN home_users h ON h.id = coalesce(m.home_user_id,
      (SELECT holder.id FROM home_users holder WHERE m.staff_member_id IS NULL AND lower(holder.email) = lower(m.to_address)))
   WHERE m.id = $1 AND m.sent_at IS NULL AND m.failed_at IS NULL
     AND NOT EXISTS (SELECT FROM outbox_messages earlier
                      WHERE earlier.access_request_id = m.access_request_id AND earlier.created_at < m.created_at
                        AND earlier.sent_at IS NULL AND earlier.failed_at IS NULL)
     AND NOT EXISTS (SELECT FROM outbox_messages earlier
                      WHERE earlier.visit_id = m.visit_id AND earlier.created_at < m.created_at
                        AND earlier.sent_at IS NULL AND earlier.failed_at IS NULL)
     FOR UPDATE OF m SKIP LOCKED`;

/** Whether a message is still to be sent, by whomever. */
export async function isUnsent(database: SystemDatabase, id: string): Promise<boolean> {
  const { rows } = await database.query(
    'SELECT FROM outbox_messages WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL',
    [id],
  );
  return rows.length > 0;
}

/** A letter to nobody, written so that asking for one costs the same whether there is such an account or not. */
export async function dropOutboxMessage(database: SystemDatabase, id: string): Promise<void> {
  await database.query('DELETE FROM outbox_messages WHERE id = $1', [id]);
}
