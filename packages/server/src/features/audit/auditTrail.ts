import { batchPerOperation } from '../../shared/batch.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { fromCursor, type PageArgs, pageOf, pageSize } from '../../shared/page.ts';
import { AuditEntryConnection, auditEntryTypes, TrailEntry } from './trailEntry.ts';

/** Whose trail: the column of `audit_entries` that names it. */
export type About = 'home_user_id' | 'access_request_id';
type Row = TrailEntry & { about: string };

/**
 * The trails of many in one statement, newest first. What belongs to no facility, sign-ins above all, is in nobody's trail; the policies
 * leave out facilities that are not the viewer's.
 * @param beforeId '$3' where a page goes on
 */
export const trailStatement = (about: About, beforeId?: '$3'): string => `
  SELECT e.about, e.id, e.at, e.facility_id AS "facilityId", e.by_party AS by, e.type,
         (SELECT s.position::float8 FROM audit_seals s WHERE s.entry_id = e.id AND s.chain = e.facility_id) AS "sealPosition",
         CASE e.by_party
           WHEN 'STAFF' THEN (SELECT concat_ws(' ', m.given_name, m.family_name) FROM staff_members m WHERE m.id = e.by_id)
           WHEN 'HOME_USER' THEN (SELECT concat_ws(' ', h.given_name, h.family_name) FROM home_users h WHERE h.id = e.by_id)
           WHEN 'API' THEN (SELECT c.name FROM api_clients c WHERE c.id = e.by_id)
         END AS "byName"
    FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
      SELECT asked.id AS about, a.id, a.at, a.facility_id, a.by_party, a.by_id, a.type FROM audit_entries a
       WHERE a.${about} = asked.id AND a.facility_id IS NOT NULL ${beforeId ? `AND a.id < ${beforeId}` : ''}
       ORDER BY a.id DESC LIMIT $2) e
   ORDER BY e.id DESC`;

/** What happened to this home user, or to this request, at the viewer's facilities. */
export async function auditTrail(
  context: SignedInContext,
  about: About,
  id: string,
  page: PageArgs,
): Promise<AuditEntryConnection> {
  const size = pageSize(page);
  const before = fromCursor(page.after, /^\d{1,18}$/)?.[0];
  const rows = await trailsOf(context, { about, size, before })(context, id);
  return Object.assign(
    new AuditEntryConnection(),
    pageOf(rows, size, entry => [entry.id]),
  );
}

interface Asked {
  about: About;
  size: number;
  before: string | undefined;
}

/** One loader for each kind of page that an operation asks for, kept among its other loaders. */
function trailsOf({ loaders }: SignedInContext, { about, size, before }: Asked) {
  const key = `trail ${about} ${size} ${before}`;
  const made = loaders.get(key) as ReturnType<typeof batchPerOperation<string, TrailEntry[]>> | undefined;
  const load =
    made ??
    batchPerOperation<string, TrailEntry[]>(async ({ db }, ids) => {
      const rows = await db.query<Row>(
        trailStatement(about, before ? '$3' : undefined),
        [ids, size + 1, ...(before ? [before] : [])],
        `trail-${about}${before ? '-before' : ''}`,
      );
      const trails = Map.groupBy(rows.map(asEntry), row => row.about);
      return ids.map(id => [id, trails.get(id) ?? []] as const);
    }, []);
  loaders.set(key, load);
  return load;
}

const asEntry = ({ type, ...row }: Row): Row =>
  Object.assign(new TrailEntry(), row, { type: auditEntryTypes.includes(type) ? type : 'OTHER' });
