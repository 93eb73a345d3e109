import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../../shared/problem.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { ViewerUnion } from '../loadViewer.ts';
import { SignedIn } from '../signIn/signIn.answers.ts';
import { CodeRefused, PasswordWrong, SignInRefused, TooManyAttempts } from '../signIn/signIn.problems.ts';
import { StaffOfOtherFacility } from '../staff/staff.problems.ts';
import { StaffMember } from '../staffMember.entity.ts';
import { LastFactor, PasskeyRefused } from './secondFactor.problems.ts';

@ObjectType({ description: 'What a device has to sign, once, within 5 minutes.' })
export class PasskeyChallenge {
  @Field(() => ID)
  challengeId!: string;

  @Field(() => String, {
    description:
      'JSON for `navigator.credentials`: of `PublicKeyCredentialRequestOptions`, or of `PublicKeyCredentialCreationOptions` for an enrolment.',
  })
  options!: string;
}

@ObjectType({ description: 'The factor counts from now on. With the first one the session is good for everything.' })
export class SecondFactorAdded {
  @Field(() => ViewerUnion)
  viewer!: typeof ViewerUnion;

  @Field(() => [String], {
    nullable: true,
    description: 'Ten, with an authenticator app; shown only now. Null with a passkey, which they do not stand in for.',
  })
  recoveryCodes!: string[] | null;
}

@ObjectType({
  description: 'For the authenticator app. Nothing counts before a code of it was typed, within 30 minutes.',
})
export class AuthenticatorSecret {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => String, { description: '`otpauth://`, to be shown as a QR code.' })
  uri!: string;

  @Field(() => String, { description: 'Base32, to be typed where no camera is.' })
  secret!: string;
}

@ObjectType({ description: 'Ten new ones, shown only now; older ones open nothing any more.' })
export class RecoveryCodes {
  @Field(() => [String])
  codes!: string[];
}

@ObjectType('SteppedUp', { description: 'A factor was proved once more; a locked session goes on.' })
export class SteppedUpAnswer {
  @Field(() => ViewerUnion)
  viewer!: typeof ViewerUnion;

  @Field(() => DateTime, { description: 'Until then it is not asked for again.' })
  until!: Date;
}

@ObjectType({ description: 'The session was told that somebody is there.' })
export class ActivityNoted {
  @Field(() => DateTime, { description: 'When it locks, unless something is done before.' })
  locksAt!: Date;
}

export const StartPasskeyResult = createUnionType({
  name: 'StartPasskeyResult',
  types: () => [PasskeyChallenge, TooManyAttempts, InvalidInput] as const,
});
export const SignInStaffResult = createUnionType({
  name: 'SignInStaffResult',
  types: () => [SignedIn, SignInRefused, TooManyAttempts, InvalidInput] as const,
});
export const FinishPasskeyEnrolmentResult = createUnionType({
  name: 'FinishPasskeyEnrolmentResult',
  types: () => [SecondFactorAdded, PasskeyRefused, InvalidInput] as const,
});
export const StartAuthenticatorAppResult = createUnionType({
  name: 'StartAuthenticatorAppResult',
  types: () => [AuthenticatorSecret, TooManyAttempts, InvalidInput] as const,
});
export const FinishAuthenticatorAppResult = createUnionType({
  name: 'FinishAuthenticatorAppResult',
  types: () => [SecondFactorAdded, CodeRefused, InvalidInput] as const,
});
export const NewRecoveryCodesResult = createUnionType({
  name: 'NewRecoveryCodesResult',
  types: () => [RecoveryCodes, InvalidInput] as const,
});
export const RemoveFactorResult = createUnionType({
  name: 'RemoveFactorResult',
  types: () => [StaffMember, LastFactor, InvalidInput] as const,
});
export const ResetSecondFactorResult = createUnionType({
  name: 'ResetSecondFactorResult',
  types: () => [StaffMember, StaffOfOtherFacility, InvalidInput] as const,
});
export const FinishStepUpResult = createUnionType({
  name: 'FinishStepUpResult',
  types: () => [SteppedUpAnswer, PasskeyRefused, TooManyAttempts, InvalidInput] as const,
});
export const StepUpWithCodeResult = createUnionType({
  name: 'StepUpWithCodeResult',
  types: () => [SteppedUpAnswer, CodeRefused, PasswordWrong, TooManyAttempts, InvalidInput] as const,
});
export const NoteActivityResult = createUnionType({
  name: 'NoteActivityResult',
  types: () => [ActivityNoted, InvalidInput] as const,
});
