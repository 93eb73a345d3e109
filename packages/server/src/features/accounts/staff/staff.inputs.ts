import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput } from '../../../shared/problem.ts';
import { Language } from '../../../shared/viewer.ts';
import { emailRule, familyNameRule, givenNameRule } from '../personRules.ts';
import { SignedIn } from '../signIn/signIn.answers.ts';
import { LinkExpired, TooManyAttempts } from '../signIn/signIn.problems.ts';
import { StaffMember, StaffRole } from '../staffMember.entity.ts';
import { EmailTaken, LastAdministrator, StaffOfOtherFacility } from './staff.problems.ts';

@InputType({ description: 'A colleague to invite.' })
export class InviteStaffMemberInput {
  @Text(givenNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  givenName!: string;

  @Text(familyNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  familyName!: string;

  @Text(emailRule)
  @Field(() => String, { description: 'Where the invitation goes.' })
  email!: string;

  @Field(() => StaffRole)
  role!: StaffRole;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose where this person works.' })
  @ArrayMaxSize(100, { message: 'TOO_MANY:Choose at most 100 facilities.' })
  @Field(() => [ID], { description: "At least one, and none that is not the viewer's." })
  facilityIds!: string[];

  @Field(() => Language, { nullable: true, description: 'The language of their e-mails; English unless told.' })
  language?: Language | null;
}

@InputType()
export class RenewInvitationInput {
  @Field(() => ID)
  staffMemberId!: string;
}

@InputType()
export class DisableStaffMemberInput extends RenewInvitationInput {}

@InputType()
export class EnableStaffMemberInput extends RenewInvitationInput {}

@InputType({ description: 'What a colleague may do from now on, and where.' })
export class ChangeStaffMemberInput {
  @Field(() => ID)
  staffMemberId!: string;

  @Field(() => StaffRole)
  role!: StaffRole;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose where this person works.' })
  @ArrayMaxSize(100, { message: 'TOO_MANY:Choose at most 100 facilities.' })
  @Field(() => [ID], { description: "All of them: at least one, and none that is not the viewer's." })
  facilityIds!: string[];
}

export const InviteStaffMemberResult = createUnionType({
  name: 'InviteStaffMemberResult',
  types: () => [StaffMember, EmailTaken, InvalidInput] as const,
});
export const ChangeStaffMemberResult = createUnionType({
  name: 'ChangeStaffMemberResult',
  types: () => [StaffMember, LastAdministrator, StaffOfOtherFacility, InvalidInput] as const,
});

@InputType()
export class AcceptInvitationInput {
  @Field(() => String, { description: 'Behind `#token=` of the link.' })
  token!: string;
}

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [SignedIn, LinkExpired, TooManyAttempts, InvalidInput] as const,
});
