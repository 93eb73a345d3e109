-- Letters about whom somebody may visit, beside those about a request and about a visit.

ALTER TABLE outbox_messages ADD COLUMN relationship_id uuid;
GRANT INSERT (relationship_id) ON outbox_messages TO openvisit_staff;
