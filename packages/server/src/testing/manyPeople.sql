-- A hundred thousand home users, all known to one facility and every fifth to one of four others besides: invented syllables, but with one
-- very common given name, one very common family name, second names, and statuses from common to rare. For an empty, migrated database,
-- run by a superuser: the row triggers do per row what stands here as a set.

SET session_replication_role = replica; SET work_mem = '256MB'; SET maintenance_work_mem = '256MB'; SET jit = off;

INSERT INTO states VALUES ('CO', 'Colorado');
INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
SELECT md5('facility ' || n)::uuid, 'Facility ' || n, 'M' || chr(64 + n), 'CO', 'America/Denver', 'PRISON', 3000, '(555) 555-0100', '{REMOTE}'
  FROM generate_series(1, 5) n;
INSERT INTO staff_members (id, user_name, given_name, family_name, email, role, facility_ids, created_at)
SELECT md5('officer ' || n)::uuid, 'officer' || n, 'Raymond', 'Soto', 'officer' || n || '@example.org', 'OFFICER',
       ARRAY(SELECT md5('facility ' || f)::uuid FROM generate_series(1, CASE n WHEN 1 THEN 1 ELSE 5 END) f), now()
  FROM generate_series(1, 2) n;

CREATE TEMP TABLE syllables AS
SELECT row_number() OVER (ORDER BY md5(one || two || three)) AS at, one || two || three AS name
  FROM unnest('{ma,lo,ri,sa,te,vi,ca,do,fe,gu,he,is,jo,ke,na,ol,pa,qui,ro,a}'::text[]) one,
       unnest('{r,l,n,s,d,rr,ll,m}'::text[]) two, unnest('{a,o,ez,ia,ina,ado,es,ana,etti,en}'::text[]) three;

ANALYZE syllables;

CREATE TEMP TABLE people AS
SELECT md5('person ' || n)::uuid AS id, n, given, family, left(given, 1) || split_part(family, ' ', 1) || n AS user_name,
       '720' || lpad((n * 7919::bigint % 10000000)::text, 7, '0') AS phone,
       CASE WHEN n % 1000 = 0 THEN 'SUSPENDED' WHEN n % 40 = 0 THEN 'PENDING' WHEN n % 5 = 0 THEN 'DENIED' ELSE 'APPROVED' END AS status,
       ARRAY[md5('facility 1')::uuid] || CASE WHEN n % 5 = 0 THEN ARRAY[md5('facility ' || 2 + n / 5 % 4)::uuid] ELSE '{}' END AS known_to
  FROM generate_series(1, 100000) n
  JOIN syllables g1 ON g1.at = 1 + n::bigint * n % 397 JOIN syllables g2 ON g2.at = 1 + n * 31 % 1600
  JOIN syllables f1 ON f1.at = 1 + n * 7 % 1600 JOIN syllables f2 ON f2.at = 1 + n * 13 % 1600
 CROSS JOIN LATERAL (
   SELECT CASE WHEN n % 20 = 0 THEN 'maria' ELSE g1.name END || CASE WHEN n % 11 = 0 THEN ' ' || g2.name ELSE '' END AS given,
          CASE WHEN n % 23 = 0 THEN 'garcia' ELSE f1.name || (ARRAY['son', 'ez', ''])[1 + n % 3] END
            || CASE WHEN n % 4 = 0 THEN ' ' || f2.name ELSE '' END AS family) names;

ANALYZE people;

DROP INDEX home_users_known_to, home_users_name_and_birth;
INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, phone, search_text, known_to, created_at)
SELECT id, user_name, initcap(given), initcap(family), DATE '1960-01-01' + n % 14000, email, '2030-01-01', phone,
       concat_ws('|', given, family, user_name, email, phone), known_to, '2030-01-01'
  FROM people
 CROSS JOIN LATERAL (
   SELECT CASE WHEN n % 2 = 0 THEN user_name ELSE split_part(given, ' ', 1) || '.' || split_part(family, ' ', 1) || n END || '@example.org' AS email) mail;

ANALYZE home_users;

ALTER TABLE home_user_terms DROP CONSTRAINT home_user_terms_pkey;
DROP INDEX home_user_terms_by_status, home_user_terms_home_user;
INSERT INTO home_user_terms (facility_id, shelf, term, shown_from, status, home_user_id)
SELECT known.facility_id, t.shelf, t.term, t.shown_from, p.status, h.id
  FROM people p JOIN home_users h ON h.id = p.id
 CROSS JOIN LATERAL search_terms(h.search_text, h.user_name) t CROSS JOIN LATERAL unnest(h.known_to) known(facility_id)
 UNION ALL
SELECT known_to[1], 'r', reference_term('MA-' || 100000 + n), 0, status, id FROM people;
ALTER TABLE home_user_terms ADD PRIMARY KEY (facility_id, shelf, term, home_user_id) INCLUDE (shown_from);
CREATE INDEX home_user_terms_by_status ON home_user_terms (facility_id, status, shelf, term, home_user_id) INCLUDE (shown_from);

SET session_replication_role = origin;
