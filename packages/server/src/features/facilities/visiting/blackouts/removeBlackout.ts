import type { SignedInContext } from '../../../../shared/context.ts';
import { uuidPattern } from '../../../../shared/page.ts';
import { notFound } from '../../../../shared/refuse.ts';
import {
  BlackoutChanged,
  BlackoutRemoved,
  type RemoveBlackoutInput,
  type RemoveBlackoutResult,
} from './blackout.inputs.ts';
import { loadBlackout } from './loadBlackouts.ts';

const remove = `
  UPDATE blackouts SET removed_at = $4, version = version + 1
   WHERE facility_id = $1 AND id = $2 AND version = $3 AND removed_at IS NULL`;

/** Takes a time without visits away; from then on its times can be booked. */
export async function removeBlackout(
  context: SignedInContext,
  { facilityId, id, version }: RemoveBlackoutInput,
): Promise<typeof RemoveBlackoutResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId) || !uuidPattern.test(id)) throw notFound();
  const removed = await db.execute(remove, [facilityId, id, version, now()]);
  const stands = removed > 0 ? undefined : await loadBlackout(context, facilityId, id);
  if (stands) return new BlackoutChanged(stands);

  if (removed > 0) announce({ type: 'BLACKOUT_REMOVED', facilityId, blackoutId: id });
  return Object.assign(new BlackoutRemoved(), { id });
}
