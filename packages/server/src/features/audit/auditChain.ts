import { hash } from 'node:crypto';

/** A row of the audit as it is sealed. `at` is UTC with microseconds. */
export interface AuditEntry {
  id: string;
  at: string;
  facilityId: string | null;
  byParty: string;
  byId: string | null;
  type: string;
  details: Record<string, unknown>;
}

/** The chain of rows that belong to no facility. */
export const chainOfNone = '00000000-0000-0000-0000-000000000000';

/** Each facility's rows are a chain; what belongs to none is one more. */
export const chainOf = ({ facilityId }: Pick<AuditEntry, 'facilityId'>): string => facilityId ?? chainOfNone;

/** The columns of an entry, of `audit_entries e`. */
export const entryColumns = `e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  e.facility_id AS "facilityId", e.by_party AS "byParty", e.by_id AS "byId", e.type, e.details`;

/** What stands before the first seal of a chain. */
export const beginningOf = (chain: string): Buffer => sha256(`openvisit audit ${chain}`);

/** A row's own hash: of a JSON array of its columns in this order, keys of `details` sorted, no white space. */
export const entryHash = ({ id, at, facilityId, byParty, byId, type, details }: AuditEntry): Buffer =>
  sha256(JSON.stringify([id, at, facilityId, byParty, byId, type, sorted(details)]));

/** A seal: the one before and the row's own hash, so that a row cannot change, leave or move without all that follow. */
export const sealHash = (before: Buffer, ownHash: Buffer): Buffer => sha256(Buffer.concat([before, ownHash]));

const sha256 = (data: string | Buffer) => hash('sha256', data, 'buffer');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inside]) => [key, sorted(inside)]));
}
