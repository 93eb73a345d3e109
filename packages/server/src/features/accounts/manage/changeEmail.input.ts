import { createUnionType, Field, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput } from '../../../shared/problem.ts';
import { emailRule } from '../personRules.ts';
import { VerificationSent } from '../signIn/signIn.answers.ts';
import { PasswordWrong, TooManyAttempts } from '../signIn/signIn.problems.ts';

@InputType()
export class ChangeEmailInput {
  @Text(emailRule)
  @Field(() => String, { description: 'The new address.' })
  email!: string;

  @Text({ called: 'your password', max: 400 })
  @Field(() => String)
  password!: string;
}

export const ChangeEmailResult = createUnionType({
  name: 'ChangeEmailResult',
  types: () => [VerificationSent, PasswordWrong, TooManyAttempts, InvalidInput] as const,
});
