-- The documents of the last releases of the two apps: what a page that was loaded before a deploy still sends by its id.

CREATE TABLE released_documents (
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  documents jsonb NOT NULL CHECK (jsonb_typeof(documents) = 'object'),
  deployed_at timestamptz NOT NULL
);
COMMENT ON TABLE released_documents IS 'Written by `openvisit migrate` as the owner, read by each server when it starts. Nobody else writes it: its texts run without a key.';
COMMENT ON COLUMN released_documents.documents IS 'The text of each document by its id';

ALTER TABLE released_documents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON released_documents TO openvisit_owner USING (true) WITH CHECK (true);
CREATE POLICY released ON released_documents FOR SELECT TO openvisit_app USING (true);
GRANT SELECT ON released_documents TO openvisit_app;
