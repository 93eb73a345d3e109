import { batchPerOperation } from '../../../../shared/batch.ts';
import { columnsOf } from '../../../../shared/columns.ts';
import type { SignedInContext } from '../../../../shared/context.ts';
import { VisitingPolicy } from './visitingPolicy.entity.ts';

const columns = columnsOf(VisitingPolicy, 'p');
/** Named one by one: who saved a version is not for everybody. */
const columnNames = columns.replace(/ AS "\w+"/g, '').replace(/\bp\./g, 'o.');
const asPolicy = (row: object) => Object.assign(new VisitingPolicy(), row);

const inForce = `
  SELECT ${columns}
    FROM facilities f
    JOIN LATERAL (SELECT ${columnNames} FROM facility_policies o
                   WHERE o.facility_id = f.id AND o.effective_from <= ($2::timestamptz AT TIME ZONE f.time_zone)::date
                   ORDER BY o.effective_from DESC, o.version DESC LIMIT 1) p ON true
   WHERE f.id = ANY($1)`;
const newest = `SELECT ${columns} FROM facility_policies p WHERE p.facility_id = $1 ORDER BY p.version DESC LIMIT $2`;
const savings = `
  SELECT p.facility_id AS "facilityId", p.version, p.created_at AS "createdAt", p.created_by AS "createdBy"
    FROM facility_policies p WHERE p.facility_id = ANY($1)`;

/** By whom a version was saved; null for the one that came with the facility. */
interface Saving {
  version: number;
  createdAt: Date;
  createdBy: string | null;
}

/** How many versions staff look back. */
export const mostVersions = 50;

/** The policy in force today at a facility, in its zone. */
export const policyInForce = batchPerOperation<string, VisitingPolicy | null>(async ({ db, now }, facilityIds) => {
  const rows = await db.query<VisitingPolicy>(inForce, [facilityIds, now()], 'policyInForce');
  return rows.map(row => [row.facilityId, asPolicy(row)] as const);
}, null);

/** Of one facility, newest first. */
export async function policiesOf({ db }: SignedInContext, facilityId: string): Promise<VisitingPolicy[]> {
  return (await db.query<object>(newest, [facilityId, mostVersions], 'policiesOf')).map(asPolicy);
}

/** Who saved each version of a facility and when; its staff read it. */
export const savingsOf = batchPerOperation<string, Saving[]>(async ({ db }, facilityIds) => {
  const rows = await db.query<Saving & { facilityId: string }>(savings, [facilityIds], 'policySavings');
  return facilityIds.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);
