import type { SignedInContext } from '../../shared/context.ts';
import { facilitiesThatKnow } from './facilitiesThatKnow.ts';
import type { HomeUser } from './homeUser.entity.ts';
import { loadHomeUser } from './loadHomeUser.ts';

/** A home user's page, for staff: that they looked is on record before it leaves. Null where they may not see the person. */
export async function viewHomeUser(context: SignedInContext, id: string): Promise<HomeUser | null> {
  const homeUser = await loadHomeUser(context, id);
  if (!homeUser) return null;
  for (const facilityId of await facilitiesThatKnow(context, homeUser.id))
    context.noteRead({ type: 'PERSON_VIEWED', homeUserId: homeUser.id, facilityId });
  return homeUser;
}
