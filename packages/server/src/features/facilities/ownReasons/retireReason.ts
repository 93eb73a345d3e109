import type { SignedInContext } from '../../../shared/context.ts';
import { notFound } from '../../../shared/refuse.ts';
import { lockFacilities } from '../../accounts/staff/lockFacilities.ts';
import { ownReasonsOf } from './loadOwnReasons.ts';
import {
  OwnReasonChanged,
  ReasonRetired,
  type RetireReasonInput,
  type RetireReasonResult,
} from './ownReason.inputs.ts';

const retire =
  'UPDATE facility_reasons SET retired_at = $3, version = version + 1 WHERE facility_id = $1 AND code = $2 AND retired_at IS NULL';

/** Offers a reason no more. Decisions that gave it keep it, with its words. */
export async function retireReason(
  context: SignedInContext,
  { facilityId, code, version }: RetireReasonInput,
): Promise<typeof RetireReasonResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  await lockFacilities(context, [facilityId]);
  const known = (await ownReasonsOf(context, facilityId)).find(reason => reason.code === code);
  if (!known) throw notFound();
  if (known.version !== version) return new OwnReasonChanged(known);

  await db.execute(retire, [facilityId, code, now()]);
  announce({ type: 'REASON_RETIRED', facilityId, reasonCode: code, version: version + 1 });
  return Object.assign(new ReasonRetired(), { code });
}
