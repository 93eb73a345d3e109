import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Anyone, Only, SteppedUp } from '../../../shared/access.ts';
import type { Context, SignedInContext } from '../../../shared/context.ts';
import { Role } from '../../../shared/viewer.ts';
import { StaffMember } from '../staffMember.entity.ts';
import { acceptInvitation } from './acceptInvitation.ts';
import { changeStaffMember } from './changeStaffMember.ts';
import { disableStaffMember } from './disableStaffMember.ts';
import { enableStaffMember } from './enableStaffMember.ts';
import { Invitation, invitation } from './invitation.ts';
import { inviteStaffMember } from './inviteStaffMember.ts';
import { renewInvitation } from './renewInvitation.ts';
import * as inputs from './staff.inputs.ts';
import { newestInvitation, StaffInvitation } from './staffInvitation.ts';
import { StaffMemberConnection, staffMembers, StaffMembersArgs } from './staffMembers.ts';

/** Who works here, and who may: an index. */
@Resolver(() => StaffMember)
export class StaffResolver {
  @Only(Role.ADMINISTRATOR)
  @Query(() => StaffMemberConnection, { description: "The staff of the viewer's facilities, by name." })
  staffMembers(
    @Args(() => StaffMembersArgs) args: StaffMembersArgs,
    @Ctx() context: SignedInContext,
  ): Promise<StaffMemberConnection> {
    return staffMembers(context, args);
  }

  @Only(Role.ADMINISTRATOR)
  @FieldResolver(() => StaffInvitation, { nullable: true, description: 'The newest one; null where nobody sent any.' })
  invitation(@Root() { id }: StaffMember, @Ctx() context: SignedInContext): Promise<StaffInvitation | null> {
    return newestInvitation(context, id);
  }

  @Anyone()
  @Query(() => Invitation, {
    name: 'invitation',
    nullable: true,
    description: 'What a link invites to; null where it is unknown or over.',
  })
  async invitationOfLink(
    @Arg('token', () => String) token: string,
    @Ctx() context: Context,
  ): Promise<Invitation | null> {
    return invitation(context, token);
  }

  @Anyone()
  @Mutation(() => inputs.AcceptInvitationResult, {
    description: 'Uses an invitation, once: opens a session of 12 hours.',
  })
  acceptInvitation(
    @Arg('input', () => inputs.AcceptInvitationInput) input: inputs.AcceptInvitationInput,
    @Ctx() context: Context,
  ) {
    return acceptInvitation(context, input);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => inputs.InviteStaffMemberResult, {
    description: 'Adds a colleague and mails them a link, good for 7 days.',
  })
  inviteStaffMember(
    @Arg('input', () => inputs.InviteStaffMemberInput) input: inputs.InviteStaffMemberInput,
    @Ctx() context: SignedInContext,
  ) {
    return inviteStaffMember(context, input);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => inputs.ChangeStaffMemberResult, {
    description: 'Mails a new link; the one before opens nothing any more.',
  })
  renewInvitation(
    @Arg('input', () => inputs.RenewInvitationInput) input: inputs.RenewInvitationInput,
    @Ctx() context: SignedInContext,
  ) {
    return renewInvitation(context, input);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => inputs.ChangeStaffMemberResult, {
    description: 'Another role or other facilities, all of them given; signs that person out everywhere.',
  })
  changeStaffMember(
    @Arg('input', () => inputs.ChangeStaffMemberInput) input: inputs.ChangeStaffMemberInput,
    @Ctx() context: SignedInContext,
  ) {
    return changeStaffMember(context, input);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => inputs.ChangeStaffMemberResult, {
    description: 'Keeps somebody out, and closes what they have open.',
  })
  disableStaffMember(
    @Arg('input', () => inputs.DisableStaffMemberInput) input: inputs.DisableStaffMemberInput,
    @Ctx() context: SignedInContext,
  ) {
    return disableStaffMember(context, input);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => inputs.ChangeStaffMemberResult, { description: 'Lets somebody in again, by a new link.' })
  enableStaffMember(
    @Arg('input', () => inputs.EnableStaffMemberInput) input: inputs.EnableStaffMemberInput,
    @Ctx() context: SignedInContext,
  ) {
    return enableStaffMember(context, input);
  }
}
