-- What families agree to before they visit, in versions; a facility's own reasons beside the catalogue; and who comes along.

-- A version is never changed: the one in force on a day is the highest of those with the latest date of effect until then.
CREATE TABLE visiting_terms (
  facility_id uuid NOT NULL REFERENCES facilities,
  version integer NOT NULL CHECK (version > 0),
  effective_from date NOT NULL,
  body_en text NOT NULL CHECK (length(body_en) BETWEEN 20 AND 20000),
  body_es text NOT NULL CHECK (length(body_es) BETWEEN 20 AND 20000),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES staff_members,
  PRIMARY KEY (facility_id, version)
);
CREATE INDEX visiting_terms_in_force ON visiting_terms (facility_id, effective_from DESC, version DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON visiting_terms FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE visiting_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE visiting_terms FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON visiting_terms TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT ON visiting_terms TO openvisit_family, openvisit_staff;
GRANT INSERT ON visiting_terms TO openvisit_staff;
-- Whoever is signed in reads what would be asked of them.
CREATE POLICY everybody ON visiting_terms FOR SELECT TO openvisit_family, openvisit_staff USING (true);
CREATE POLICY administrator_new ON visiting_terms FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()) AND created_by = (SELECT viewer_id()));

CREATE TABLE terms_acceptances (
  facility_id uuid NOT NULL,
  home_user_id uuid NOT NULL REFERENCES home_users ON DELETE CASCADE,
  version integer NOT NULL,
  accepted_at timestamptz NOT NULL,
  PRIMARY KEY (facility_id, home_user_id, version),
  FOREIGN KEY (facility_id, version) REFERENCES visiting_terms (facility_id, version)
);
CREATE INDEX terms_acceptances_home_user ON terms_acceptances (home_user_id);
ALTER TABLE terms_acceptances ENABLE ROW LEVEL SECURITY;
ALTER TABLE terms_acceptances FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON terms_acceptances TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON terms_acceptances TO openvisit_family;
CREATE POLICY own ON terms_acceptances FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));
CREATE POLICY own_new ON terms_acceptances FOR INSERT TO openvisit_family WITH CHECK (home_user_id = (SELECT viewer_id()));

CREATE TABLE facility_reasons (
  facility_id uuid NOT NULL REFERENCES facilities,
  -- OWN_ and letters by chance: no two facilities have one code, so that a code alone tells its words.
  code text NOT NULL CHECK (code ~ '^OWN_[A-Z0-9_]{3,56}$'),
  category text NOT NULL CHECK (category IN ('BEHAVIORAL', 'NON_BEHAVIORAL', 'INVALID_ID', 'INVALID_PICTURE', 'POLICY_VIOLATION', 'SECURITY_CONCERN')),
  applies_to text[] NOT NULL CHECK (applies_to <@ ARRAY['ACCESS', 'VISIT', 'INTERRUPTION'] AND cardinality(applies_to) > 0),
  needs_officer_note boolean NOT NULL DEFAULT false,
  -- What it does to the money, once visits are paid for.
  money text NOT NULL DEFAULT 'REFUND' CHECK (money IN ('REFUND', 'KEEP_USED', 'KEEP')),
  label_en text NOT NULL CHECK (length(label_en) BETWEEN 2 AND 80),
  label_es text NOT NULL CHECK (length(label_es) BETWEEN 2 AND 80),
  public_text_en text NOT NULL CHECK (length(public_text_en) BETWEEN 2 AND 300),
  public_text_es text NOT NULL CHECK (length(public_text_es) BETWEEN 2 AND 300),
  what_you_can_do_en text NOT NULL CHECK (length(what_you_can_do_en) BETWEEN 2 AND 300),
  what_you_can_do_es text NOT NULL CHECK (length(what_you_can_do_es) BETWEEN 2 AND 300),
  version integer NOT NULL DEFAULT 1,
  -- No more offered; what it was given for keeps it.
  retired_at timestamptz,
  PRIMARY KEY (facility_id, code)
);
CREATE INDEX facility_reasons_code ON facility_reasons (code);
ALTER TABLE facility_reasons ENABLE ROW LEVEL SECURITY;
ALTER TABLE facility_reasons FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON facility_reasons TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT ON facility_reasons TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api, openvisit_system;
GRANT INSERT (facility_id, code, category, applies_to, needs_officer_note, label_en, label_es, public_text_en, public_text_es, what_you_can_do_en,
    what_you_can_do_es),
  UPDATE (category, applies_to, needs_officer_note, label_en, label_es, public_text_en, public_text_es, what_you_can_do_en, what_you_can_do_es,
    version, retired_at) ON facility_reasons TO openvisit_staff;
-- As the catalogue that ships with the product: words about no person.
CREATE POLICY everybody ON facility_reasons FOR SELECT TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api, openvisit_system USING (true);
CREATE POLICY administrator_new ON facility_reasons FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));
CREATE POLICY administrator_change ON facility_reasons FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));

-- Whether each code is, once, a reason for that subject: of the catalogue, or of that facility's own.
CREATE FUNCTION reasons_are_known(facility uuid, codes text[], subject text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT (SELECT count(*) FROM reasons r WHERE r.code = ANY (codes) AND subject = ANY (r.applies_to))
       + (SELECT count(*) FROM facility_reasons o WHERE o.facility_id = facility AND o.code = ANY (codes) AND subject = ANY (o.applies_to))
       = cardinality(codes)
$$;
CREATE OR REPLACE FUNCTION reasons_exist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT reasons_are_known(NEW.facility_id, NEW.reason_codes, 'ACCESS') THEN
    RAISE EXCEPTION 'a reason does not exist, is named twice or is not one for access' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'reasons_exist';
  END IF;
  RETURN NEW;
END $$;

-- A child or an adult who comes along with a home user. Facilities read them on the visits they come to.
CREATE TABLE guests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  home_user_id uuid NOT NULL REFERENCES home_users ON DELETE CASCADE,
  given_name text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
  family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
  date_of_birth date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  -- No more offered; the visits that they come to keep them.
  removed_at timestamptz
);
CREATE INDEX guests_home_user ON guests (home_user_id);
ALTER TABLE guests ENABLE ROW LEVEL SECURITY;
ALTER TABLE guests FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON guests TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT, INSERT (id, home_user_id, given_name, family_name, date_of_birth, created_at),
  UPDATE (given_name, family_name, date_of_birth, version, removed_at) ON guests TO openvisit_family;
CREATE POLICY own ON guests FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));
CREATE POLICY own_new ON guests FOR INSERT TO openvisit_family WITH CHECK (home_user_id = (SELECT viewer_id()));
CREATE POLICY own_change ON guests FOR UPDATE TO openvisit_family
  USING (home_user_id = (SELECT viewer_id())) WITH CHECK (home_user_id = (SELECT viewer_id()));

-- An account that closes has nobody along any more. Whoever came to a visit loses the name here when the account does.
CREATE FUNCTION guests_go_with_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.name_erased_at IS NOT NULL THEN
    UPDATE guests g SET given_name = 'Closed', family_name = 'account', version = g.version + 1 WHERE g.home_user_id = NEW.id;
  ELSE
    UPDATE guests g SET removed_at = NEW.closed_at, version = g.version + 1 WHERE g.home_user_id = NEW.id AND g.removed_at IS NULL;
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION guests_go_with_account FROM PUBLIC;
CREATE TRIGGER guests_go_with_account AFTER UPDATE OF closed_at, name_erased_at ON home_users FOR EACH ROW
  WHEN (OLD.closed_at IS DISTINCT FROM NEW.closed_at OR OLD.name_erased_at IS DISTINCT FROM NEW.name_erased_at)
  EXECUTE FUNCTION guests_go_with_account();
