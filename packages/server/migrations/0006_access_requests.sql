-- A home user's request to be allowed to visit at one facility, and everything that ever happened to it.

CREATE SEQUENCE access_request_numbers START 40718;

CREATE TABLE access_requests (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  home_user_id uuid NOT NULL REFERENCES home_users,
  reference text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'PENDING'
    CHECK (status IN ('PENDING', 'NEEDS_INFO', 'APPROVED', 'DENIED', 'WITHDRAWN', 'SUSPENDED', 'REVOKED', 'EXPIRED')),
  previous_id uuid,
  -- Milliseconds, as the clock of the server gives them: a cursor carries the moment and must find the row again.
  requested_at timestamptz NOT NULL CHECK (requested_at = date_trunc('milliseconds', requested_at)),
  -- Since when it is the facility's turn, and how long it was before: what "the facility's own time" is made of.
  turn_since timestamptz,
  facility_seconds bigint NOT NULL DEFAULT 0,
  first_decided_at timestamptz,
  decided_at timestamptz,
  decided_by uuid REFERENCES staff_members,
  reason_codes text[] NOT NULL DEFAULT '{}',
  public_message text CHECK (length(public_message) <= 1000),
  officer_note text CHECK (length(officer_note) <= 2000),
  needed_pieces text[] NOT NULL DEFAULT '{}' CHECK (needed_pieces <@ ARRAY['PHOTO', 'ID_FRONT', 'ID_BACK', 'ADDRESS']),
  info_by timestamptz,
  suspended_until timestamptz,
  ask_again_from timestamptz,
  PRIMARY KEY (facility_id, id),
  UNIQUE (facility_id, reference),
  FOREIGN KEY (facility_id, previous_id) REFERENCES access_requests (facility_id, id),
  CONSTRAINT denied_with_reason CHECK (status <> 'DENIED' OR cardinality(reason_codes) > 0),
  CONSTRAINT needs_info_names_pieces CHECK ((status = 'NEEDS_INFO') = (cardinality(needed_pieces) > 0)),
  CONSTRAINT needs_info_has_an_end CHECK ((status = 'NEEDS_INFO') = (info_by IS NOT NULL)),
  CONSTRAINT suspended_has_an_end CHECK ((status = 'SUSPENDED') = (suspended_until IS NOT NULL)),
  CONSTRAINT the_facilitys_turn CHECK ((status = 'PENDING') = (turn_since IS NOT NULL)),
  CONSTRAINT decided_by_somebody CHECK (status NOT IN ('APPROVED', 'DENIED', 'SUSPENDED', 'REVOKED') OR decided_at IS NOT NULL)
);
-- One request of a person is alive at a facility: PENDING, NEEDS_INFO, APPROVED or SUSPENDED.
CREATE UNIQUE INDEX access_requests_one_active ON access_requests (facility_id, home_user_id)
  WHERE status IN ('PENDING', 'NEEDS_INFO', 'APPROVED', 'SUSPENDED');
CREATE INDEX access_requests_queue ON access_requests (facility_id, status, requested_at, id);
CREATE INDEX access_requests_in_order ON access_requests (facility_id, requested_at, id);
CREATE INDEX access_requests_of_home_user ON access_requests (home_user_id, requested_at DESC, id DESC);
CREATE INDEX access_requests_id ON access_requests (id);
CREATE INDEX access_requests_decided ON access_requests (facility_id, first_decided_at) INCLUDE (facility_seconds) WHERE first_decided_at IS NOT NULL;
CREATE INDEX access_requests_info_by ON access_requests (info_by) WHERE info_by IS NOT NULL;
CREATE INDEX access_requests_suspended_until ON access_requests (suspended_until) WHERE suspended_until IS NOT NULL;

CREATE TABLE access_request_events (
  facility_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  access_request_id uuid NOT NULL,
  home_user_id uuid NOT NULL REFERENCES home_users,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  action text CHECK (action IN ('APPROVE', 'DENY', 'ASK_FOR_INFO', 'PROVIDE_INFO', 'WITHDRAW', 'SUSPEND', 'REINSTATE', 'REVOKE', 'CORRECT', 'EXPIRE')),
  from_status text,
  to_status text NOT NULL,
  by_party text NOT NULL CHECK (by_party IN ('HOME_USER', 'STAFF', 'SYSTEM')),
  staff_member_id uuid REFERENCES staff_members,
  reason_codes text[] NOT NULL DEFAULT '{}',
  needed_pieces text[] NOT NULL DEFAULT '{}',
  public_message text,
  officer_note text,
  PRIMARY KEY (facility_id, id),
  UNIQUE (facility_id, access_request_id, version),
  FOREIGN KEY (facility_id, access_request_id) REFERENCES access_requests (facility_id, id),
  CHECK ((by_party = 'STAFF') = (staff_member_id IS NOT NULL)),
  CHECK ((action IS NULL) = (from_status IS NULL))
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access_request_events FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A home user kept out of a facility. What the family reads never says so.
CREATE TABLE bans (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  home_user_id uuid NOT NULL REFERENCES home_users,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  officer_note text NOT NULL,
  PRIMARY KEY (facility_id, id),
  CHECK (ends_at > starts_at)
);
CREATE INDEX bans_home_user ON bans (facility_id, home_user_id);
