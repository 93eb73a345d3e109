import { columnsOf } from '../../shared/columns.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { notFound } from '../../shared/refuse.ts';
import { ReplyText } from './replyText.entity.ts';

/** How many texts a facility keeps at most; officers choose from them by eye. */
export const mostReplyTexts = 100;

const ofFacility = `SELECT ${columnsOf(ReplyText, 't')} FROM reply_texts t WHERE t.facility_id = $1 ORDER BY t.position, t.id`;

/** The usual replies of one of the viewer's facilities, in their order. */
export async function replyTextsOf({ db, viewer }: SignedInContext, facilityId: string): Promise<ReplyText[]> {
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  return (await db.query<object>(ofFacility, [facilityId], 'replyTextsOfFacility')).map(row =>
    Object.assign(new ReplyText(), row),
  );
}
