/**
 * When a picture `d` of a person `h` is needed no more, as a condition of SQL; $1 is now, $2 the statuses of a request that is alive.
 *
 * Needed is the newest of its piece of an open account, while a request is alive or nobody was asked yet. What is not needed stays for
 * the days of the facilities that know it, the most of them, counted from the later of its replacement, the last change of the person's
 * requests there, and the end of the account. Nobody knows it: a day. A standing hold keeps all that its facility knows.
 *
 * Aggregates instead of EXISTS: they are looked up person by person, and never make a table of all requests first.
 */
export const isDue = `(
  NOT EXISTS (SELECT FROM legal_holds l
               WHERE l.home_user_id = h.id AND l.lifted_at IS NULL AND l.facility_id = ANY (d.known_to))
  AND NOT (
    d.replaced_at IS NULL AND h.closed_at IS NULL
    AND coalesce((SELECT bool_or(r.status = ANY ($2)) FROM access_requests r WHERE r.home_user_id = h.id), true))
  AND $1 >= CASE WHEN cardinality(d.known_to) = 0
    THEN coalesce(h.closed_at, d.replaced_at + interval '24 hours', $1)
    ELSE greatest(
           d.replaced_at,
           h.closed_at,
           (SELECT max(e.at) FROM access_requests r
              JOIN access_request_events e ON e.facility_id = r.facility_id AND e.access_request_id = r.id
             WHERE r.home_user_id = h.id AND r.facility_id = ANY (d.known_to)))
         + (SELECT max(f.document_days) FROM facilities f WHERE f.id = ANY (d.known_to)) * interval '1 day'
    END
)`;
