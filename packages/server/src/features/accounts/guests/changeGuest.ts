import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { notFound } from '../../../shared/refuse.ts';
import { type ChangeGuestInput, type ChangeGuestResult, GuestChanged } from './guest.inputs.ts';
import { guestProblem } from './guestProblem.ts';
import { guestsToChange } from './guestsOf.ts';

const update = `UPDATE guests SET given_name = $2, family_name = $3, date_of_birth = $4, version = version + 1 WHERE id = $1`;

/** Corrects somebody on the list. Visits that are booked keep what the facility was told. */
export async function changeGuest(
  context: SignedInContext,
  input: ChangeGuestInput,
): Promise<typeof ChangeGuestResult> {
  const { db, now, announce } = context;
  const guests = await guestsToChange(context);
  const guest = guests.find(({ id }) => id === input.guestId);
  if (!guest) throw notFound();
  if (guest.version !== input.version) return new GuestChanged(guest);
  const words = {
    givenName: tidy(input.givenName)!,
    familyName: tidy(input.familyName)!,
    dateOfBirth: input.dateOfBirth,
  };
  const others = guests.filter(other => other !== guest);
  const problem = guestProblem(words, others, now());
  if (problem) return problem;

  await db.execute(update, [guest.id, words.givenName, words.familyName, words.dateOfBirth]);
  announce({ type: 'GUEST_CHANGED', homeUserId: guest.homeUserId, guestId: guest.id, facilityId: null });
  return Object.assign(guest, words, { version: guest.version + 1 });
}
