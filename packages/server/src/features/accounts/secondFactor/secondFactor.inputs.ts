import { Field, ID, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { NewPassword } from '../signIn/newPassword.ts';

const Code = () => Text({ called: 'the code', max: 60 });
/** What was once accepted is compared, whatever today's rules are. */
const Password = () => Text({ called: 'the password', max: 400 });
/** What a browser's `navigator.credentials` answered; read by `readResponse.ts`. */
const Response = () => Text({ called: "the device's answer", max: 20_000, lines: true });

@InputType()
export class OkInput {
  @Field(() => Boolean, { nullable: true, description: 'Nothing is asked; an input needs a field.' })
  ok?: boolean | null;
}

@InputType({ description: 'What the device answered to a challenge.' })
export class PasskeyResponseInput {
  @Field(() => ID)
  challengeId!: string;

  @Response()
  @Field(() => String, { description: 'JSON of the `PublicKeyCredential`, binary parts in base64url.' })
  response!: string;
}

@InputType()
export class FinishPasskeySignInInput extends PasskeyResponseInput {}

@InputType()
export class FinishStepUpInput extends PasskeyResponseInput {}

@InputType()
export class FinishPasskeyEnrolmentInput extends PasskeyResponseInput {
  @Text({ called: 'a name for the passkey', max: 60 })
  @Field(() => String, { description: 'How its owner calls it: at most 60 letters.' })
  name!: string;
}

@InputType()
export class SignInStaffInput {
  @Text({ called: 'the user name or e-mail', max: 254 })
  @Field(() => String, { description: 'User name or e-mail; case is ignored.' })
  login!: string;

  @Password()
  @Field(() => String)
  password!: string;

  @Code()
  @Field(() => String, { description: 'Six digits of the authenticator app, or a recovery code.' })
  code!: string;
}

@InputType()
export class FinishAuthenticatorAppInput {
  @Field(() => ID)
  enrolmentId!: string;

  @Code()
  @Field(() => String, { description: 'Six digits that the app shows now.' })
  code!: string;

  @NewPassword()
  @Field(() => String, { description: '15 to 200 letters of any kind: what is typed before the code.' })
  password!: string;
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID)
  passkeyId!: string;
}

@InputType()
export class ResetSecondFactorInput {
  @Field(() => ID)
  staffMemberId!: string;
}

@InputType()
export class StepUpWithCodeInput {
  @Password()
  @Field(() => String)
  password!: string;

  @Code()
  @Field(() => String, { description: 'Six digits of the authenticator app, or a recovery code.' })
  code!: string;
}
