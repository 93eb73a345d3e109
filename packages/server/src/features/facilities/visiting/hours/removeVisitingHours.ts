import type { SignedInContext } from '../../../../shared/context.ts';
import { uuidPattern } from '../../../../shared/page.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { loadFacility } from '../../loadFacility.ts';
import { everyHours } from './loadHours.ts';
import {
  type RemoveVisitingHoursInput,
  type RemoveVisitingHoursResult,
  VisitingHoursChanged,
  VisitingHoursRemoved,
} from './visitingHours.inputs.ts';

const remove = `
  UPDATE visiting_hours SET removed_at = $4, version = version + 1
   WHERE facility_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL`;

/** Takes weekly hours away. Visits that are booked in them stay; staff move or cancel them. */
export async function removeVisitingHours(
  context: SignedInContext,
  { facilityId, id, version }: RemoveVisitingHoursInput,
): Promise<typeof RemoveVisitingHoursResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId) || !uuidPattern.test(id)) throw notFound();
  const removed = await db.execute(remove, [facilityId, id, version, now()]);
  const stands = removed > 0 ? undefined : (await everyHours(context, facilityId)).find(other => other.id === id);
  if (stands) return new VisitingHoursChanged(stands);

  if (removed > 0) announce({ type: 'VISITING_HOURS_REMOVED', facilityId, visitingHoursIds: [id] });
  const facility = (await loadFacility(context, facilityId))!;
  return Object.assign(new VisitingHoursRemoved(), { id, facility });
}
