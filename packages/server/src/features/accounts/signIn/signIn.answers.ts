import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../../shared/problem.ts';
import { DateTime, EmailAddress } from '../../../shared/scalars.ts';
import { ViewerUnion } from '../loadViewer.ts';
import {
  CodeRefused,
  LinkExpired,
  PasswordChangeNeeded,
  PasswordWrong,
  SignInRefused,
  TooManyAttempts,
  TooYoung,
} from './signIn.problems.ts';

@ObjectType({
  description:
    'A code and a link are on their way. The same where the address has an account already: then the e-mail says so.',
})
export class SignedUp {
  @Field(() => ID, { description: 'Goes with the code, from this device.' })
  verificationId!: string;

  @Field(() => EmailAddress)
  email!: string;

  @Field(() => DateTime)
  codeExpiresAt!: Date;
}

@ObjectType({ description: 'A new code and a new link are on their way; older codes fit no more.' })
export class VerificationSent {
  @Field(() => ID, { description: 'Goes with the new code, in place of the old id.' })
  verificationId!: string;

  @Field(() => EmailAddress, { description: 'Where the e-mail goes.' })
  email!: string;

  @Field(() => DateTime)
  codeExpiresAt!: Date;
}

@ObjectType({ description: 'The address is the account’s own.' })
export class EmailVerified {
  @Field(() => EmailAddress)
  email!: string;

  @Field(() => String)
  userName!: string;

  @Field(() => Boolean, { description: 'This device has a session of the account now.' })
  signedIn!: boolean;

  @Field(() => Boolean, { description: 'It was verified before: the link was opened twice.' })
  already!: boolean;
}

@ObjectType({ description: 'A session is open on this device, in place of any before.' })
export class SignedIn {
  @Field(() => ViewerUnion)
  viewer!: typeof ViewerUnion;
}

@ObjectType({ description: 'The new password counts from now on, and the other sessions are over.' })
export class PasswordChanged {
  @Field(() => String, { description: 'Signs in together with the new password.' })
  userName!: string;
}

@ObjectType({ description: 'If there is such an account, an e-mail with a link is on its way.' })
export class PasswordResetSent {
  @Field(() => Boolean)
  ok!: boolean;
}

export const SignUpResult = createUnionType({
  name: 'SignUpResult',
  types: () => [SignedUp, TooYoung, TooManyAttempts, InvalidInput] as const,
});
export const VerifyEmailResult = createUnionType({
  name: 'VerifyEmailResult',
  types: () => [EmailVerified, CodeRefused, TooManyAttempts, InvalidInput] as const,
});
export const ResendVerificationResult = createUnionType({
  name: 'ResendVerificationResult',
  types: () => [VerificationSent, TooManyAttempts, InvalidInput] as const,
});
export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused, PasswordChangeNeeded, TooManyAttempts, InvalidInput] as const,
});
export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  types: () => [PasswordChanged, PasswordWrong, TooManyAttempts, InvalidInput] as const,
});
export const RequestPasswordResetResult = createUnionType({
  name: 'RequestPasswordResetResult',
  types: () => [PasswordResetSent, TooManyAttempts, InvalidInput] as const,
});
export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult',
  types: () => [PasswordChanged, LinkExpired, TooManyAttempts, InvalidInput] as const,
});
