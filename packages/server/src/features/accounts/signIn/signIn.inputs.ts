import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { CalendarDate } from '../../../shared/scalars.ts';
import { Language } from '../../../shared/viewer.ts';
import { AddressInput } from '../address.input.ts';
import { emailRule, familyNameRule, givenNameRule, phoneRule } from '../personRules.ts';
import { BirthDate } from './birthDate.ts';
import { NewPassword } from './newPassword.ts';

const Login = () => Text({ called: 'the user name or e-mail', max: 254 });
/** What was once accepted is compared, whatever today's rules are. */
const Password = () => Text({ called: 'the password', max: 400 });

@InputType({ description: 'All that a family account needs in words; pictures follow.' })
export class SignUpInput {
  @BirthDate()
  @Field(() => CalendarDate, { description: 'Asked first: nothing is kept of anybody under 18.' })
  dateOfBirth!: string;

  @Text(givenNameRule)
  @Field(() => String, { description: 'As on the ID, in any script; one letter is enough, 100 at most.' })
  givenName!: string;

  @Text(familyNameRule)
  @Field(() => String, { description: 'As on the ID, in any script; one letter is enough, 100 at most.' })
  familyName!: string;

  @ValidateNested()
  @Field(() => AddressInput)
  address!: AddressInput;

  @Text(emailRule)
  @Field(() => String, { description: 'One account per address; case is ignored.' })
  email!: string;

  @Text(phoneRule)
  @Field(() => String)
  phone!: string;

  @NewPassword()
  @Field(() => String, { description: '15 to 200 letters of any kind.' })
  password!: string;

  @Field(() => Language, { nullable: true, description: 'Of pages and e-mails; English unless told.' })
  language?: Language | null;
}

@InputType({ description: 'Either the code with the id that asked for it, or the token of the link.' })
export class VerifyEmailInput {
  @Field(() => ID, { nullable: true, description: 'On the device that signed up: it gets its session.' })
  verificationId?: string | null;

  @Text({
    called: 'the code',
    max: 20,
    optional: true,
    pattern: { source: '^(?:\\s*\\d){6}\\s*$', hint: 'Enter the 6 digits of the e-mail.' },
  })
  @Field(() => String, { nullable: true, description: 'Six digits; spaces do not count.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Behind `#token=` of the link.' })
  token?: string | null;
}

@InputType()
export class ResendVerificationInput {
  @Field(() => ID, { nullable: true, description: 'Not needed when signed in.' })
  verificationId?: string | null;
}

@InputType()
export class SignInInput {
  @Login()
  @Field(() => String, { description: 'User name or e-mail; case is ignored.' })
  login!: string;

  @Password()
  @Field(() => String)
  password!: string;

  @NewPassword({ optional: true })
  @Field(() => String, {
    nullable: true,
    description: 'In place of the first password of a front desk; else left out.',
  })
  newPassword?: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Password()
  @Field(() => String, { description: 'The one until now.' })
  password!: string;

  @NewPassword()
  @Field(() => String, { description: '15 to 200 letters of any kind.' })
  newPassword!: string;
}

@InputType()
export class RequestPasswordResetInput {
  @Login()
  @Field(() => String, { description: 'User name or e-mail; case is ignored.' })
  login!: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String, { description: 'Behind `#token=` of the link.' })
  token!: string;

  @NewPassword()
  @Field(() => String, { description: '15 to 200 letters of any kind.' })
  password!: string;
}
