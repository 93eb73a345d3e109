import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { hasSecondFactor } from '../secondFactor/ownSecurity.ts';
import { invite } from './invite.ts';
import { loadStaffMemberToChange } from './loadStaffMemberToChange.ts';
import type { ChangeStaffMemberResult, RenewInvitationInput } from './staff.inputs.ts';
import { StaffOfOtherFacility } from './staff.problems.ts';

/** Sends a new link to whoever did not come in yet; the one before opens nothing any more. */
export async function renewInvitation(
  context: SignedInContext,
  { staffMemberId }: RenewInvitationInput,
): Promise<typeof ChangeStaffMemberResult> {
  const member = await loadStaffMemberToChange(context, staffMemberId);
  if (member instanceof StaffOfOtherFacility) return member;
  if (member.disabledAt) return wrong('staffMemberId', 'DISABLED', 'This person is disabled. Let them in again first.');
  if (await hasSecondFactor(context, member.id))
    return wrong(
      'staffMemberId',
      'HAS_SECOND_FACTOR',
      'This person signs in by themselves. Reset how they sign in, if they cannot any more.',
    );
  await invite(context, member);
  return member;
}
