import type { Pool } from 'pg';

const addMissingJobs = `
  SELECT graphile_worker.add_job('sendMail', json_build_object('outboxMessageId', m.id), job_key => 'mail:' || m.id)
    FROM outbox_messages m
   WHERE m.sent_at IS NULL AND m.failed_at IS NULL
     AND NOT EXISTS (SELECT FROM graphile_worker.jobs j
                      WHERE j.key = 'mail:' || m.id AND (j.locked_at IS NOT NULL OR j.attempts < j.max_attempts))
   ORDER BY m.created_at LIMIT 1000`;

/** Finds messages that nobody is going to send, since their job is gone or used up, and gives them a new one. @returns how many */
export async function sweepOutbox(pool: Pool): Promise<number> {
  return (await pool.query(addMissingJobs)).rowCount ?? 0;
}
