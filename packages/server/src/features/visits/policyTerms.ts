import { batchPerOperation } from '../../shared/batch.ts';
import type { Context } from '../../shared/context.ts';
import type { Visit } from './visit.entity.ts';

/** What a visit keeps of the policy that it was booked under. */
export interface PolicyTerms {
  holdMinutes: number;
  cancelCutoffMinutes: number;
  familiesMayReschedule: boolean;
}

const statement = `SELECT y.facility_id || ' ' || y.version AS key, y.hold_minutes AS "holdMinutes",
         y.cancel_cutoff_minutes AS "cancelCutoffMinutes", y.families_may_reschedule AS "familiesMayReschedule"
    FROM unnest($1::uuid[], $2::integer[]) AS asked (facility_id, version) JOIN facility_policies y USING (facility_id, version)`;

const termsByKey = batchPerOperation<string, PolicyTerms | null>(async ({ db }, keys) => {
  const parts = keys.map(key => key.split(' '));
  const rows = await db.query<PolicyTerms & { key: string }>(
    statement,
    [parts.map(([facilityId]) => facilityId), parts.map(([, version]) => Number(version))],
    'policyTerms',
  );
  return rows.map(row => [row.key, row] as const);
}, null);

/** Those of the visit's own version: what the family agreed to does not change behind their back. */
export const policyTerms = async (context: Context, { facilityId, policyVersion }: Visit): Promise<PolicyTerms> =>
  (await termsByKey(context, `${facilityId} ${policyVersion}`))!;
