import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { wrong } from '../../../shared/problem.ts';
import { Guest } from './guest.entity.ts';
import type { AddGuestInput, AddGuestResult } from './guest.inputs.ts';
import { guestProblem } from './guestProblem.ts';
import { guestsToChange, mostGuests } from './guestsOf.ts';

const insert = `INSERT INTO guests (id, home_user_id, given_name, family_name, date_of_birth, created_at) VALUES ($1, $2, $3, $4, $5, $6)`;

/** Puts somebody on the list of those who come along. */
export async function addGuest(context: SignedInContext, input: AddGuestInput): Promise<typeof AddGuestResult> {
  const { db, viewer, now, announce } = context;
  const guests = await guestsToChange(context);
  const words = {
    givenName: tidy(input.givenName)!,
    familyName: tidy(input.familyName)!,
    dateOfBirth: input.dateOfBirth,
  };
  const problem = guestProblem(words, guests, now());
  if (problem) return problem;
  if (guests.length >= mostGuests)
    return wrong('givenName', 'TOO_MANY', `Your list holds ${mostGuests} people. Remove one first.`);

  const guest = Object.assign(new Guest(), { id: randomUUID(), homeUserId: viewer.accountId, version: 1, ...words });
  const { id, homeUserId, givenName, familyName, dateOfBirth } = guest;
  await db.execute(insert, [id, homeUserId, givenName, familyName, dateOfBirth, now()]);
  announce({ type: 'GUEST_ADDED', homeUserId, guestId: id, facilityId: null });
  return guest;
}
