import type { SignedInContext } from '../../shared/context.ts';
import { facilitiesThatKnow } from './facilitiesThatKnow.ts';
import type { HomeUser } from './homeUser.entity.ts';
import { loadHomeUser } from './loadHomeUser.ts';

/** What a page loads again within this time is the same look. */
const secondsOfOneLook = 30;

/** A home user's page, for staff: that they looked is on record before it leaves. Null where they may not see the person. */
export async function viewHomeUser(context: SignedInContext, id: string): Promise<HomeUser | null> {
  const homeUser = await loadHomeUser(context, id);
  if (!homeUser || (await isLooking(context, homeUser.id))) return homeUser ?? null;
  for (const facilityId of await facilitiesThatKnow(context, homeUser.id))
    context.noteRead({ type: 'PERSON_VIEWED', homeUserId: homeUser.id, facilityId });
  return homeUser;
}

/** Among the newest rows about this person: were there more since, the look is recorded again. */
async function isLooking({ db, viewer, now }: SignedInContext, homeUserId: string): Promise<boolean> {
  const since = new Date(now().getTime() - secondsOfOneLook * 1000);
  const rows = await db.query(
    `SELECT FROM (SELECT e.type, e.by_id, e.at FROM audit_entries e
                   WHERE e.home_user_id = $1 AND e.facility_id IS NOT NULL ORDER BY e.id DESC LIMIT 20) newest
      WHERE type = 'PERSON_VIEWED' AND by_id = $2 AND at >= $3`,
    [homeUserId, viewer.accountId, since],
    'isLookingAtHomeUser',
  );
  return rows.length > 0;
}
