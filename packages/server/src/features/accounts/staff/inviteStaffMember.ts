import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { wrong } from '../../../shared/problem.ts';
import { Language } from '../../../shared/viewer.ts';
import { asStaffMember, staffMemberColumns } from '../account.rows.ts';
import type { StaffMember } from '../staffMember.entity.ts';
import { userNameStem } from '../userNames.ts';
import { invite } from './invite.ts';
import type { InviteStaffMemberInput, InviteStaffMemberResult } from './staff.inputs.ts';
import { EmailTaken } from './staff.problems.ts';

/** Adds a colleague, who comes in by the link that is mailed to them. */
export async function inviteStaffMember(
  context: SignedInContext,
  input: InviteStaffMemberInput,
): Promise<typeof InviteStaffMemberResult> {
  const { viewer } = context;
  const facilityIds = [...new Set(input.facilityIds)];
  if (!facilityIds.every(id => viewer.facilityIds.includes(id)))
    return wrong('facilityIds', 'UNKNOWN', 'Choose among the facilities that are yours.');

  const email = tidy(input.email)!;
  if (await emailIsTaken(context.db, email)) return new EmailTaken();
  const member = await addStaffMember(context, { ...input, email, facilityIds });
  if (!member) return new EmailTaken();
  await invite(context, member);
  return member;
}

/** @returns nothing where the address was taken meanwhile. The free user name is found by inserting, so that two never get one. */
async function addStaffMember(
  { db, now }: SignedInContext,
  { email, facilityIds, role, ...person }: InviteStaffMemberInput,
): Promise<StaffMember | undefined> {
  const name = { givenName: tidy(person.givenName)!, familyName: tidy(person.familyName)! };
  const base = userNameStem(name);
  for (let number = 1; ; number++) {
    const userName = number === 1 ? base : `${base}${number}`;
    const values = [
      userName,
      name.givenName,
      name.familyName,
      email,
      role,
      facilityIds,
      person.language ?? Language.EN,
      now(),
    ];
    const [added] = await db.query<object>(insert, values);
    if (added) return asStaffMember(added);
    if (await emailIsTaken(db, email)) return undefined;
  }
}

async function emailIsTaken(db: SignedInContext['db'], email: string): Promise<boolean> {
  const [row] = await db.query<{ taken: boolean }>('SELECT staff_email_is_taken($1) AS taken', [email]);
  return row!.taken;
}

const insert = `
  INSERT INTO staff_members AS m (user_name, given_name, family_name, email, role, facility_ids, language, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING ${staffMemberColumns()}`;
