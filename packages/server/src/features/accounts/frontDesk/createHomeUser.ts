import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { loadHomeUser } from '../loadHomeUser.ts';
import { addHomeUser } from '../signIn/addHomeUser.ts';
import { birthDateProblem } from '../signIn/birthDate.ts';
import { TooYoung } from '../signIn/signIn.problems.ts';
import { EmailTaken } from '../staff/staff.problems.ts';
import { firstPasswordExpiry, newFirstPassword } from './firstPassword.ts';
import { type CreateHomeUserInput, type CreateHomeUserResult, HomeUserCreated } from './frontDesk.inputs.ts';

/**
 * Makes an account for a person at the front desk. Its first password is random, answered this once, and opens nothing until the
 * person changes it. The facility sees the account at once; the e-mail address is verified by the person.
 */
export async function createHomeUser(
  context: SignedInContext,
  { facilityId, ...person }: CreateHomeUserInput,
): Promise<typeof CreateHomeUserResult> {
  const { viewer, now, passwords, announce } = context;
  if (!viewer.facilityIds.includes(facilityId))
    return wrong('facilityId', 'UNKNOWN', 'Choose one of your own facilities.');
  const problem =
    birthDateProblem(person.dateOfBirth, now()) ?? (await tooYoungHere(context, facilityId, person.dateOfBirth));
  if (problem) return problem;

  const [firstPassword, expiresAt] = [newFirstPassword(), firstPasswordExpiry(now())];
  const passwordHash = await passwords.hash(firstPassword);
  const kept = { passwordHash, firstPasswordExpiresAt: expiresAt, facilityIds: [facilityId] };
  const added = await addHomeUser(context, person, kept);
  if (!added) return new EmailTaken();

  announce({ type: 'HOME_USER_CREATED', homeUserId: added.id, facilityId });
  const homeUser = await loadHomeUser(context, added.id);
  return Object.assign(new HomeUserCreated(), { homeUser, firstPassword, expiresAt });
}

/** By the facility's own age, today in its zone. Read apart, ahead of the slow hash. */
async function tooYoungHere({ apart, now }: SignedInContext, facilityId: string, dateOfBirth: string) {
  const [facility] = await apart(db =>
    db.query<{ minimumAge: number; young: boolean }>(
      `SELECT f.minimum_age AS "minimumAge", date_part('year', age(($2::timestamptz AT TIME ZONE f.time_zone)::date, $3::date)) < f.minimum_age AS young
         FROM facilities f WHERE f.id = $1`,
      [facilityId, now(), dateOfBirth],
    ),
  );
  return facility!.young ? new TooYoung(facility!.minimumAge) : undefined;
}
