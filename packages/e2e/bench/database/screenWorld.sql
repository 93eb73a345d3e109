-- 40 families who wait at five facilities each, and one officer of the five. Runs as openvisit_owner.

INSERT INTO states (code, name) VALUES ('CO', 'Colorado');
CREATE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || n)::uuid $$;

INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
SELECT bench_id('facility', n), 'Facility ' || n, 'R' || chr(65 + n), 'CO', 'America/Denver', 'JAIL', 300, '(303) 555-0100', '{REMOTE,ONSITE}'
  FROM generate_series(0, 4) n;

INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, search_text, created_at)
SELECT bench_id('home user', n), 'visitor' || n, 'Given' || n, 'Family' || n, '1980-01-01', 'visitor' || n || '@example.org', now(),
       'given' || n || ' family' || n, now()
  FROM generate_series(0, 39) n;

INSERT INTO staff_members (id, user_name, given_name, family_name, email, role, facility_ids, created_at)
SELECT bench_id('staff', 0), 'officer', 'Given', 'Officer', 'officer@example.org', 'OFFICER', array_agg(id), now() FROM facilities;

INSERT INTO access_requests (facility_id, id, home_user_id, reference, requested_at, turn_since)
SELECT bench_id('facility', k), bench_id('request', n * 5 + k), bench_id('home user', n), 'RC-' || 40718 + n * 5 + k, asked, asked
  FROM generate_series(0, 39) n
 CROSS JOIN generate_series(0, 4) k
 CROSS JOIN LATERAL (SELECT date_trunc('milliseconds', now() - (n * 5 + k) * interval '1 minute') AS asked) request;

INSERT INTO access_request_events (facility_id, access_request_id, home_user_id, version, at, to_status, by_party)
SELECT facility_id, id, home_user_id, 1, requested_at, 'PENDING', 'HOME_USER' FROM access_requests;

INSERT INTO sessions (token_hash, home_user_id, created_at, last_seen_at, expires_at)
SELECT sha256(convert_to('family-' || n, 'UTF8')), bench_id('home user', n), now(), now(), now() + interval '1 day' FROM generate_series(0, 39) n;
INSERT INTO sessions (token_hash, staff_member_id, created_at, last_seen_at, expires_at)
VALUES (sha256(convert_to('staff-0', 'UTF8')), bench_id('staff', 0), now(), now(), now() + interval '1 day');
