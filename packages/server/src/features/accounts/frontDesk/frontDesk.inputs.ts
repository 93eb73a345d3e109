import { IsOptional, ValidateNested } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { CalendarDate, DateTime } from '../../../shared/scalars.ts';
import { Language } from '../../../shared/viewer.ts';
import { AddressInput } from '../address.input.ts';
import { HomeUser } from '../homeUser.entity.ts';
import { emailRule, familyNameRule, givenNameRule, phoneRule } from '../personRules.ts';
import { BirthDate } from '../signIn/birthDate.ts';
import { TooYoung } from '../signIn/signIn.problems.ts';
import { EmailTaken } from '../staff/staff.problems.ts';

@InputType({ description: 'A family account made at the front desk of a facility.' })
export class CreateHomeUserInput {
  @Field(() => ID, { description: "One of the viewer's; its staff see the account at once." })
  facilityId!: string;

  @Text(givenNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  givenName!: string;

  @Text(familyNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  familyName!: string;

  @BirthDate()
  @Field(() => CalendarDate)
  dateOfBirth!: string;

  @Text(emailRule)
  @Field(() => String, { description: 'The person verifies it at the first sign-in.' })
  email!: string;

  @Text({ ...phoneRule, optional: true })
  @Field(() => String, { nullable: true, description: 'At most 30 letters.' })
  phone?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => AddressInput, { nullable: true })
  address?: AddressInput | null;

  @Field(() => Language, { nullable: true, description: 'Of pages and e-mails; English unless told.' })
  language?: Language | null;
}

@InputType()
export class RenewFirstPasswordInput {
  @Field(() => ID)
  homeUserId!: string;
}

@ObjectType({ description: 'An account and its first password, which is shown this once and kept nowhere.' })
export class HomeUserCreated {
  @Field(() => HomeUser)
  homeUser!: HomeUser;

  @Field(() => String, {
    description: 'Four groups of five letters: `abcde-fghjk-mnpqr-stuvw`. Changed at the first sign-in.',
  })
  firstPassword!: string;

  @Field(() => DateTime, { description: 'Until then it can be used.' })
  expiresAt!: Date;
}

@ObjectType({ implements: Problem, description: 'The person has signed in, or chose a password of their own.' })
export class AccountInUse extends Problem {
  constructor() {
    super('This account is in use. The person can ask for a new password on the sign-in page.');
  }
}

export const CreateHomeUserResult = createUnionType({
  name: 'CreateHomeUserResult',
  types: () => [HomeUserCreated, TooYoung, EmailTaken, InvalidInput] as const,
});
export const RenewFirstPasswordResult = createUnionType({
  name: 'RenewFirstPasswordResult',
  types: () => [HomeUserCreated, AccountInUse, InvalidInput] as const,
});
