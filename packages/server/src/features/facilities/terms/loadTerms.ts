import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { VisitingTerms } from './visitingTerms.entity.ts';

const columns = columnsOf(VisitingTerms, 't');
const asTerms = (row: object) => Object.assign(new VisitingTerms(), row);

const inForce = `
  SELECT DISTINCT ON (t.facility_id) ${columns}
    FROM visiting_terms t JOIN facilities f ON f.id = t.facility_id
   WHERE t.facility_id = ANY($1) AND t.effective_from <= ($2::timestamptz AT TIME ZONE f.time_zone)::date
   ORDER BY t.facility_id, t.effective_from DESC, t.version DESC`;
const newest = `SELECT ${columns} FROM visiting_terms t WHERE t.facility_id = $1 ORDER BY t.version DESC LIMIT $2`;
const accepted = `
  SELECT a.facility_id || ' ' || a.version AS key, a.accepted_at AS "acceptedAt"
    FROM terms_acceptances a WHERE a.home_user_id = $1 AND a.facility_id || ' ' || a.version = ANY($2)`;

/** How many versions staff look back. */
export const mostVersions = 50;

/** The terms in force today at a facility, in its zone; null where there are none. */
export const termsInForce = batchPerOperation<string, VisitingTerms | null>(async ({ db, now }, facilityIds) => {
  const rows = await db.query<VisitingTerms>(inForce, [facilityIds, now()], 'termsInForce');
  return rows.map(row => [row.facilityId, asTerms(row)] as const);
}, null);

/** Of one facility, newest first. */
export async function termsVersions({ db }: SignedInContext, facilityId: string): Promise<VisitingTerms[]> {
  return (await db.query<object>(newest, [facilityId, mostVersions], 'termsVersions')).map(asTerms);
}

const acceptedByKey = batchPerOperation<string, Date | null>(async ({ db, viewer }, keys) => {
  const rows = await db.query<{ key: string; acceptedAt: Date }>(accepted, [viewer!.accountId, keys], 'acceptedTerms');
  return rows.map(({ key, acceptedAt }) => [key, acceptedAt] as const);
}, null);

/** When the viewer, a home user, agreed to a version; null while they did not. */
export const acceptedAt = (context: SignedInContext, { facilityId, version }: VisitingTerms): Promise<Date | null> =>
  acceptedByKey(context, `${facilityId} ${version}`);
