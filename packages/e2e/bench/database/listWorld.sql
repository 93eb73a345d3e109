-- A database of real size: 200 facilities, 100,000 home users, 311,000 requests. 500 of the home users asked 25 facilities each, so that
-- their home shows a page of 20; the others asked 3. Runs as openvisit_owner. The row triggers do per row what stands here as a set.

INSERT INTO states (code, name) VALUES ('CO', 'Colorado'), ('TX', 'Texas'), ('OR', 'Oregon'), ('OH', 'Ohio');

CREATE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || n)::uuid $$;

INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
SELECT bench_id('facility', n), 'Facility ' || n, translate(chr(65 + n / 20) || chr(65 + n % 20), 'IO', 'YZ'),
       (ARRAY['CO', 'TX', 'OR', 'OH'])[1 + n % 4], 'America/Denver', 'JAIL', 300, '(303) 555-0100', '{REMOTE,ONSITE}'
  FROM generate_series(0, 199) n;

-- Nobody searches here, so that no rows to search in are written.
ALTER TABLE home_users DISABLE TRIGGER USER;
INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, search_text, known_to, created_at)
SELECT bench_id('home user', n), 'visitor' || n, 'Given' || n % 700, 'Family' || n % 9000, DATE '1960-01-01' + (n % 14000)::int,
       'visitor' || n || '@example.org', now(), 'given' || n % 700 || ' family' || n % 9000,
       (SELECT array_agg(bench_id('facility', (n + k * 7) % 200)) FROM generate_series(0, CASE WHEN n < 500 THEN 24 ELSE 2 END) k), now()
  FROM generate_series(0, 99999) n;
ALTER TABLE home_users ENABLE TRIGGER USER;

INSERT INTO staff_members (id, user_name, given_name, family_name, email, role, facility_ids, created_at)
SELECT bench_id('staff', n), 'officer' || n, 'Given' || n, 'Officer' || n, 'officer' || n || '@example.org', 'OFFICER',
       ARRAY[bench_id('facility', n)], now()
  FROM generate_series(0, 199) n;

ALTER TABLE access_requests DISABLE TRIGGER USER;
INSERT INTO access_requests (facility_id, id, home_user_id, reference, version, status, requested_at, turn_since, facility_seconds,
  first_decided_at, decided_at, decided_by, reason_codes, public_message)
SELECT bench_id('facility', facility), bench_id('request', n * 100 + k), bench_id('home user', n),
       translate(chr(65 + facility / 20) || chr(65 + facility % 20), 'IO', 'YZ') || '-' || 10000 + n * 25 + k, CASE WHEN waits THEN 1 ELSE 2 END,
       CASE WHEN waits THEN 'PENDING' WHEN denied THEN 'DENIED' ELSE 'APPROVED' END, asked, CASE WHEN waits THEN asked END,
       CASE WHEN waits THEN 0 ELSE 40000 END, decided, decided, CASE WHEN NOT waits THEN bench_id('staff', facility) END,
       CASE WHEN denied AND NOT waits THEN ARRAY['ID_EXPIRED'] ELSE '{}' END, CASE WHEN NOT waits THEN 'Bring your ID to the front desk.' END
  FROM generate_series(0, 99999) n
 CROSS JOIN LATERAL generate_series(0, CASE WHEN n < 500 THEN 24 ELSE 2 END) k
 CROSS JOIN LATERAL (SELECT (n + k * 7) % 200 AS facility, (n + k) % 6 = 0 AS waits, (n + k) % 6 = 1 AS denied,
   date_trunc('milliseconds', now() - (n + k * 31) % 700 * interval '1 day' - n * interval '1 second') AS asked) request
 CROSS JOIN LATERAL (SELECT CASE WHEN NOT waits THEN asked + interval '11 hours' END AS decided) decision;
ALTER TABLE access_requests ENABLE TRIGGER USER;

-- Seen in an hour from now, so that no server writes into a session while it is measured.
INSERT INTO sessions (token_hash, home_user_id, created_at, last_seen_at, expires_at)
SELECT sha256(convert_to('family-' || n, 'UTF8')), bench_id('home user', n), now(), now() + interval '1 hour', now() + interval '1 day'
  FROM generate_series(0, 499) n;
INSERT INTO sessions (token_hash, staff_member_id, created_at, last_seen_at, expires_at)
SELECT sha256(convert_to('staff-' || n, 'UTF8')), bench_id('staff', n), now(), now() + interval '1 hour', now() + interval '1 day'
  FROM generate_series(0, 199) n;

