import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { invite } from './invite.ts';
import { loadStaffMemberToChange } from './loadStaffMemberToChange.ts';
import type { ChangeStaffMemberResult, RenewInvitationInput } from './staff.inputs.ts';
import { StaffOfOtherFacility } from './staff.problems.ts';

/** Sends a new link, at any time; the one before opens nothing any more. */
export async function renewInvitation(
  context: SignedInContext,
  { staffMemberId }: RenewInvitationInput,
): Promise<typeof ChangeStaffMemberResult> {
  const member = await loadStaffMemberToChange(context, staffMemberId);
  if (member instanceof StaffOfOtherFacility) return member;
  if (member.disabledAt) return wrong('staffMemberId', 'DISABLED', 'This person is disabled. Let them in again first.');
  await invite(context, member);
  return member;
}
