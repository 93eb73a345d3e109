import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { Text } from '../../shared/inputRules.ts';
import { InvalidInput } from '../../shared/problem.ts';
import { PasswordWrong, TooManyAttempts } from '../accounts/signIn/signIn.problems.ts';

@InputType()
export class DeleteAccountInput {
  @Text({ called: 'your password', max: 400 })
  @Field(() => String)
  password!: string;
}

@ObjectType({ description: 'The account is closed, and the viewer is signed out everywhere.' })
export class AccountDeleted {
  @Field(() => Boolean)
  ok!: boolean;
}

export const DeleteAccountResult = createUnionType({
  name: 'DeleteAccountResult',
  types: () => [AccountDeleted, PasswordWrong, TooManyAttempts, InvalidInput] as const,
});
