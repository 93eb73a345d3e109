-- What the worker needs. Its own tables (schema graphile_worker) belong to openvisit_system and stand behind row-level security, so that
-- requests reach them through this one function: a job is a wake-up call that leaves with the commit, the outbox row is the truth.

SET LOCAL ROLE openvisit_system;

CREATE SCHEMA jobs;
CREATE FUNCTION jobs.enqueue(task text, payload json, key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT graphile_worker.add_job(task, payload, job_key => key, job_key_mode => 'unsafe_dedupe')
$$;
COMMENT ON FUNCTION jobs.enqueue IS 'Adds a job unless one with this key is there already, also one that runs now or has used up its attempts.';
REVOKE EXECUTE ON FUNCTION jobs.enqueue FROM PUBLIC;
GRANT USAGE ON SCHEMA jobs TO openvisit_family, openvisit_staff;
GRANT EXECUTE ON FUNCTION jobs.enqueue TO openvisit_family, openvisit_staff;

RESET ROLE;

-- A mail that its address refused for good, or that was tried until the last attempt: recorded, and not tried any more.
ALTER TABLE outbox_messages ADD COLUMN failed_at timestamptz;
ALTER TABLE outbox_messages ADD CONSTRAINT sent_or_failed CHECK (num_nonnulls(sent_at, failed_at) < 2);
GRANT UPDATE (failed_at) ON outbox_messages TO openvisit_system;

DROP INDEX outbox_messages_unsent;
CREATE INDEX outbox_messages_unsent ON outbox_messages (created_at) WHERE sent_at IS NULL AND failed_at IS NULL;
-- Messages about one request leave in their order.
CREATE INDEX outbox_messages_unsent_of_request ON outbox_messages (access_request_id, created_at) WHERE sent_at IS NULL AND failed_at IS NULL;
