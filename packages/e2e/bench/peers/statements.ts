/** The hand-written statements of mercurius and of bare pg: what the documents ask for, one join, as we join it ourselves. */
const request = `r.id, r.reference, r.version, r.status, r.requested_at AS "requestedAt", r.decided_at AS "decidedAt",
  r.public_message AS "publicMessage"`;
const facility = `f.id AS "facility.id", f.name AS "facility.name", f.state AS "facility.state", f.time_zone AS "facility.timeZone"`;
const homeUser = `h.id AS "homeUser.id", h.given_name AS "homeUser.givenName", h.family_name AS "homeUser.familyName",
  h.date_of_birth::text AS "homeUser.dateOfBirth", h.email AS "homeUser.email"`;
const from = `FROM access_requests r JOIN facilities f ON f.id = r.facility_id JOIN home_users h ON h.id = r.home_user_id`;

export const viewerById = `SELECT h.id, h.given_name AS "givenName", h.family_name AS "familyName" FROM home_users h WHERE h.id = $1`;
export const requestsOfHomeUser = `SELECT ${request}, ${facility} ${from} WHERE r.home_user_id = $1
  ORDER BY r.requested_at DESC, r.id DESC LIMIT 21`;
export const queueOfFacility = `SELECT ${request}, ${facility}, ${homeUser} ${from} WHERE r.facility_id = $1 AND r.status = $2
  ORDER BY r.requested_at, r.id LIMIT 21`;
export const requestById = `SELECT ${request}, ${facility} ${from} WHERE r.id = $1`;

export interface Row {
  id: string;
  requestedAt: Date;
  [column: string]: unknown;
}

/** `facility.name` and its like become objects. */
export function nested(row: Row) {
  const { id, reference, version, status, requestedAt, decidedAt, publicMessage } = row;
  const facility = {
    id: row['facility.id'],
    name: row['facility.name'],
    state: row['facility.state'],
    timeZone: row['facility.timeZone'],
  };
  const homeUser = {
    id: row['homeUser.id'],
    givenName: row['homeUser.givenName'],
    familyName: row['homeUser.familyName'],
    dateOfBirth: row['homeUser.dateOfBirth'],
    email: row['homeUser.email'],
  };
  return { id, reference, version, status, requestedAt, decidedAt, publicMessage, facility, homeUser };
}

/** A page of 20 out of up to 21 rows. */
export function pageOf(rows: Row[]) {
  const nodes = rows.slice(0, 20).map(nested);
  const last = nodes.at(-1);
  const endCursor = last
    ? Buffer.from(JSON.stringify([last.requestedAt.toISOString(), last.id])).toString('base64url')
    : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > 20, endCursor } };
}
