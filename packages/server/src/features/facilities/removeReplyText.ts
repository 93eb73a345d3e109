import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { notFound } from '../../shared/refuse.ts';
import { type RemoveReplyTextInput, ReplyTextRemoved } from './replyText.inputs.ts';

/** Takes a usual reply off the list. Letters that were written with it stay as they are. */
export async function removeReplyText(
  { db, viewer, announce }: SignedInContext,
  { id, facilityId }: RemoveReplyTextInput,
): Promise<ReplyTextRemoved> {
  if (!viewer.facilityIds.includes(facilityId) || !uuidPattern.test(id)) throw notFound();
  const removed = await db.execute('DELETE FROM reply_texts WHERE facility_id = $1 AND id = $2', [facilityId, id]);
  if (removed > 0) announce({ type: 'REPLY_TEXT_REMOVED', facilityId, replyTextId: id });
  return Object.assign(new ReplyTextRemoved(), { id });
}
