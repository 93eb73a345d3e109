import { columnsOf, snakeCase } from '../../../../shared/columns.ts';
import type { SignedInContext } from '../../../../shared/context.ts';
import { InvalidInput } from '../../../../shared/problem.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { lockFacilities } from '../../../accounts/staff/lockFacilities.ts';
import { loadFacility } from '../../loadFacility.ts';
import { policyProblems } from './policyProblems.ts';
import { VisitingPolicy } from './visitingPolicy.entity.ts';
import type { SaveVisitingPolicyInput, SaveVisitingPolicyResult } from './visitingPolicy.inputs.ts';

/** Adds a version of the policy. Under the facility's lock, so that two that are saved at once have a number each. */
export async function saveVisitingPolicy(
  context: SignedInContext,
  { facilityId, ...policy }: SaveVisitingPolicyInput,
): Promise<typeof SaveVisitingPolicyResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  const { timeZone } = (await loadFacility(context, facilityId))!;
  const problems = policyProblems({ facilityId, ...policy }, now(), timeZone);
  if (problems.length > 0) return new InvalidInput(problems);

  await lockFacilities(context, [facilityId]);
  const durations = policy.durations.toSorted((a, b) => a - b);
  const kept = { ...policy, durations, createdAt: now(), createdBy: viewer.accountId };
  const names = Object.keys(kept);
  const insert = `
    INSERT INTO facility_policies AS p (facility_id, version, ${names.map(snakeCase).join(', ')})
    SELECT $1, coalesce(max(o.version), 0) + 1, ${names.map((_, i) => `$${i + 2}`).join(', ')}
      FROM facility_policies o WHERE o.facility_id = $1
    RETURNING ${columnsOf(VisitingPolicy, 'p')}`;
  const [saved] = await db.query<VisitingPolicy>(insert, [facilityId, ...Object.values(kept)]);
  announce({ type: 'VISITING_POLICY_SAVED', facilityId, version: saved!.version });
  return Object.assign(new VisitingPolicy(), saved);
}
