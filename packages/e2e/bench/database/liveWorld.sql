-- 20 facilities with 10 officers each; 800 families, each of whom waits at two of them; one more facility with 200 officers and 100 waiting families.
-- Runs as openvisit_owner.

INSERT INTO states (code, name) VALUES ('CO', 'Colorado');
CREATE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || n)::uuid $$;

INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
SELECT bench_id('facility', n), 'Facility ' || n, translate('A' || chr(65 + n), 'IO', 'YZ'), 'CO', 'America/Denver', 'JAIL', 300,
       '(303) 555-0100', '{REMOTE,ONSITE}'
  FROM generate_series(0, 20) n;

INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, search_text, created_at)
SELECT bench_id('home user', n), 'visitor' || n, 'Given' || n, 'Family' || n, '1980-01-01', 'visitor' || n || '@example.org', now(),
       'given' || n || ' family' || n, now()
  FROM generate_series(0, 899) n;

INSERT INTO staff_members (id, user_name, given_name, family_name, email, role, facility_ids, created_at)
SELECT bench_id('staff', n), 'officer' || n, 'Given' || n, 'Officer' || n, 'officer' || n || '@example.org', 'OFFICER',
       ARRAY[bench_id('facility', CASE WHEN n < 200 THEN n % 20 ELSE 20 END)], now()
  FROM generate_series(0, 399) n;

INSERT INTO access_requests (facility_id, id, home_user_id, reference, requested_at, turn_since)
SELECT bench_id('facility', facility), bench_id('request', n + k * 1000), bench_id('home user', n), 'RC-' || 40718 + n + k * 1000, asked, asked
  FROM generate_series(0, 899) n
 CROSS JOIN LATERAL generate_series(0, CASE WHEN n < 800 THEN 1 ELSE 0 END) k
 CROSS JOIN LATERAL (SELECT CASE WHEN n < 800 THEN (n + k * 7) % 20 ELSE 20 END AS facility,
   date_trunc('milliseconds', now() - n * interval '1 minute') AS asked) request;

INSERT INTO access_request_events (facility_id, access_request_id, home_user_id, version, at, to_status, by_party)
SELECT facility_id, id, home_user_id, 1, requested_at, 'PENDING', 'HOME_USER' FROM access_requests;

INSERT INTO sessions (token_hash, home_user_id, created_at, last_seen_at, expires_at)
SELECT sha256(convert_to('family-' || n, 'UTF8')), bench_id('home user', n), now(), now() + interval '1 hour', now() + interval '1 day'
  FROM generate_series(0, 899) n;
INSERT INTO sessions (token_hash, staff_member_id, created_at, last_seen_at, expires_at)
SELECT sha256(convert_to('staff-' || n, 'UTF8')), bench_id('staff', n), now(), now() + interval '1 hour', now() + interval '1 day'
  FROM generate_series(0, 399) n;
