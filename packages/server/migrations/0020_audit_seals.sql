-- The audit is sealed: the worker chains committed rows, one chain per facility and one for what belongs to none. What a chain said once
-- is signed and kept outside the database (docs/decisions/0023-a-sealed-audit.md).

-- Rows that no seal holds yet. A row shows here with its commit, however late that comes, so that nothing is skipped.
CREATE TABLE audit_unsealed (entry_id bigint PRIMARY KEY);

CREATE FUNCTION entry_waits_for_its_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO audit_unsealed VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER entry_waits_for_its_seal AFTER INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION entry_waits_for_its_seal();
INSERT INTO audit_unsealed SELECT id FROM audit_entries;

CREATE TABLE audit_seals (
  -- The facility, or zeros for what belongs to none.
  chain uuid NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  entry_id bigint NOT NULL UNIQUE,
  -- sha256 of the seal before and of the row's own hash.
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (chain, position)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_unsealed', 'audit_seals'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

GRANT SELECT ON audit_entries TO openvisit_system;
CREATE POLICY system_read ON audit_entries FOR SELECT TO openvisit_system USING (true);
GRANT SELECT, DELETE ON audit_unsealed TO openvisit_system;
CREATE POLICY system ON audit_unsealed TO openvisit_system USING (true) WITH CHECK (false);
GRANT SELECT, INSERT ON audit_seals TO openvisit_system;
CREATE POLICY system_read ON audit_seals FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_seal ON audit_seals FOR INSERT TO openvisit_system WITH CHECK (true);

REVOKE EXECUTE ON FUNCTION entry_waits_for_its_seal FROM PUBLIC;
