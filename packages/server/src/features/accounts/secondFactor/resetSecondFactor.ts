import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { invite } from '../staff/invite.ts';
import { loadStaffMemberToChange } from '../staff/loadStaffMemberToChange.ts';
import { StaffOfOtherFacility } from '../staff/staff.problems.ts';
import type { StaffMember } from '../staffMember.entity.ts';
import { hasSecondFactor } from './ownSecurity.ts';
import type { ResetSecondFactorResult } from './secondFactor.answers.ts';
import type { ResetSecondFactorInput } from './secondFactor.inputs.ts';

/** For a colleague who lost their devices, or whose devices somebody else has: nothing of before opens anything, and a new link is mailed. */
export async function resetSecondFactor(
  context: SignedInContext,
  { staffMemberId }: ResetSecondFactorInput,
): Promise<typeof ResetSecondFactorResult> {
  const member = await loadStaffMemberToChange(context, staffMemberId);
  if (member instanceof StaffOfOtherFacility) return member;
  if (member.id === context.viewer.accountId)
    return wrong('staffMemberId', 'OWN', 'This is you. Change how you sign in on your own page.');
  if (member.disabledAt) return wrong('staffMemberId', 'DISABLED', 'This person is disabled. Let them in again first.');
  await takeFactorsAway(context, member);
  await invite(context, member);
  return member;
}

/** Takes all factors of a colleague away; whoever is signed in with them is out. */
export async function takeFactorsAway(context: SignedInContext, { id, facilityIds }: StaffMember): Promise<void> {
  const { db, announce } = context;
  const had = await hasSecondFactor(context, id);
  const ended = await db.query<{ id: string }>('SELECT reset_second_factor($1) AS id', [id]);
  if (ended.length > 0)
    announce({ type: 'SIGNED_OUT', sessionIds: ended.map(session => session.id), facilityId: null });
  if (had) announce({ type: 'SECOND_FACTOR_RESET', staffMemberId: id, facilityId: facilityIds[0]! });
}
