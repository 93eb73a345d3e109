import type { SignedInContext } from '../../../shared/context.ts';
import { notFound } from '../../../shared/refuse.ts';
import { GuestChanged, GuestRemoved, type RemoveGuestInput, type RemoveGuestResult } from './guest.inputs.ts';
import { guestsToChange } from './guestsOf.ts';

const remove = 'UPDATE guests SET removed_at = $2, version = version + 1 WHERE id = $1';

/** Takes somebody off the list. Visits that they come to stay as they are; a new one cannot name them. */
export async function removeGuest(
  context: SignedInContext,
  { guestId, version }: RemoveGuestInput,
): Promise<typeof RemoveGuestResult> {
  const { db, now, announce } = context;
  const guest = (await guestsToChange(context)).find(({ id }) => id === guestId);
  if (!guest) throw notFound();
  if (guest.version !== version) return new GuestChanged(guest);

  await db.execute(remove, [guestId, now()]);
  announce({ type: 'GUEST_REMOVED', homeUserId: guest.homeUserId, guestId, facilityId: null });
  return Object.assign(new GuestRemoved(), { id: guestId });
}
