import type pg from 'pg';

/** So many rows of 39 facilities and of none, like those that requests leave. */
export async function fillAudit(superuser: pg.Client, rows: number): Promise<void> {
  await superuser.query(
    `INSERT INTO audit_entries (at, facility_id, by_party, by_id, type, details)
     SELECT now() - interval '1 year' + n * interval '20 seconds', CASE WHEN n % 40 > 0 THEN md5('facility ' || n % 40)::uuid END,
            CASE WHEN n % 3 = 0 THEN 'STAFF' ELSE 'HOME_USER' END, md5('person ' || n % 1000)::uuid,
            CASE WHEN n % 3 = 0 THEN 'ACCESS_DENIED' ELSE 'ACCESS_REQUESTED' END,
            jsonb_build_object('accessRequestId', md5('request ' || n)::uuid, 'homeUserId', md5('person ' || n % 1000)::uuid,
                               'version', 1 + n % 5, 'reasonCodes', array['ID_EXPIRED'], 'neededPieces', array[]::text[])
       FROM generate_series(1, $1::integer) AS n`,
    [rows],
  );
  await superuser.query('ANALYZE');
}
