import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Anyone, EvenEnrolling, EvenLocked, Only, StaffOnly, SteppedUp } from '../../../shared/access.ts';
import type { Context, SignedInContext } from '../../../shared/context.ts';
import { Role, Standing } from '../../../shared/viewer.ts';
import { Session } from '../manage/session.ts';
import { staffSessionsOf } from '../manage/sessionsOf.ts';
import { StaffMember } from '../staffMember.entity.ts';
import { finishAuthenticatorApp } from './finishAuthenticatorApp.ts';
import { finishPasskeyEnrolment } from './finishPasskeyEnrolment.ts';
import { finishPasskeySignIn } from './finishPasskeySignIn.ts';
import { finishStepUp } from './finishStepUp.ts';
import { makeRecoveryCodes } from './makeRecoveryCodes.ts';
import { noteActivity } from './noteActivity.ts';
import { hasSecondFactor, ownSecurity } from './ownSecurity.ts';
import { removeAuthenticatorApp, removePasskey } from './removeFactor.ts';
import { resetSecondFactor } from './resetSecondFactor.ts';
import { signInStaff } from './signInStaff.ts';
import { startAuthenticatorApp } from './startAuthenticatorApp.ts';
import { startPasskeyEnrolment } from './startPasskeyEnrolment.ts';
import { startPasskeySignIn } from './startPasskeySignIn.ts';
import { startStepUp } from './startStepUp.ts';
import { stepUpWithCode } from './stepUpWithCode.ts';
import * as answers from './secondFactor.answers.ts';
import * as inputs from './secondFactor.inputs.ts';
import { StaffSecurity } from './staffSecurity.ts';

/** How staff sign in: with two factors, or not at all. An index. */
@Resolver(() => StaffMember)
export class SecondFactorResolver {
  @EvenLocked()
  @EvenEnrolling()
  @StaffOnly()
  @FieldResolver(() => Standing, {
    nullable: true,
    description: "What the viewer's session is good for. Read by oneself; null of others.",
  })
  standing(@Root() { id }: StaffMember, @Ctx() { viewer }: SignedInContext): Standing | null {
    return id === viewer.accountId ? viewer.standing : null;
  }

  @EvenLocked()
  @EvenEnrolling()
  @StaffOnly()
  @FieldResolver(() => StaffSecurity, {
    nullable: true,
    description: 'How they sign in. Read by oneself; null of others.',
  })
  security(@Root() { id }: StaffMember, @Ctx() context: SignedInContext): Promise<StaffSecurity | null> {
    return ownSecurity(context, id);
  }

  @StaffOnly()
  @FieldResolver(() => [Session], {
    nullable: true,
    description: 'Where they are signed in, the newest first. Read by oneself; null of others.',
  })
  sessions(@Root() { id }: StaffMember, @Ctx() context: SignedInContext): Promise<Session[] | null> {
    return staffSessionsOf(context, id);
  }

  @Only(Role.ADMINISTRATOR)
  @FieldResolver(() => Boolean, { description: 'Whether they can sign in by themselves. Read by administrators.' })
  hasSecondFactor(@Root() { id }: StaffMember, @Ctx() context: SignedInContext): Promise<boolean> {
    return hasSecondFactor(context, id);
  }

  @Anyone()
  @Mutation(() => answers.StartPasskeyResult, {
    description: 'Asks any passkey of this place to sign. Nobody is named, so nothing is told about anybody.',
  })
  startPasskeySignIn(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: Context) {
    return startPasskeySignIn(context);
  }

  @Anyone()
  @Mutation(() => answers.SignInStaffResult, {
    description: 'Opens a session of 12 hours of whom the passkey belongs to.',
  })
  finishPasskeySignIn(
    @Arg('input', () => inputs.FinishPasskeySignInInput) input: inputs.FinishPasskeySignInInput,
    @Ctx() context: Context,
  ) {
    return finishPasskeySignIn(context, input);
  }

  @Anyone()
  @Mutation(() => answers.SignInStaffResult, {
    description:
      'Opens a session of 12 hours by a password and a code. Says and takes the same whatever of the three is wrong.',
  })
  signInStaff(@Arg('input', () => inputs.SignInStaffInput) input: inputs.SignInStaffInput, @Ctx() context: Context) {
    return signInStaff(context, input);
  }

  @EvenEnrolling()
  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.StartPasskeyResult, { description: 'Begins a new passkey of the viewer.' })
  startPasskeyEnrolment(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: SignedInContext) {
    return startPasskeyEnrolment(context);
  }

  @EvenEnrolling()
  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.FinishPasskeyEnrolmentResult, { description: 'Adds the passkey that the device made.' })
  finishPasskeyEnrolment(
    @Arg('input', () => inputs.FinishPasskeyEnrolmentInput) input: inputs.FinishPasskeyEnrolmentInput,
    @Ctx() context: SignedInContext,
  ) {
    return finishPasskeyEnrolment(context, input);
  }

  @EvenEnrolling()
  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.StartAuthenticatorAppResult, {
    description: 'Begins an authenticator app of the viewer, with a password to go with it.',
  })
  startAuthenticatorApp(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: SignedInContext) {
    return startAuthenticatorApp(context);
  }

  @EvenEnrolling()
  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.FinishAuthenticatorAppResult, {
    description: 'Adds the app and the password together, in place of any before; other sessions end.',
  })
  finishAuthenticatorApp(
    @Arg('input', () => inputs.FinishAuthenticatorAppInput) input: inputs.FinishAuthenticatorAppInput,
    @Ctx() context: SignedInContext,
  ) {
    return finishAuthenticatorApp(context, input);
  }

  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.NewRecoveryCodesResult, { description: 'Ten new recovery codes in place of all before.' })
  newRecoveryCodes(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: SignedInContext) {
    return makeRecoveryCodes(context);
  }

  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.RemoveFactorResult, {
    description: 'Takes a passkey of the viewer away; their other sessions end.',
  })
  removePasskey(
    @Arg('input', () => inputs.RemovePasskeyInput) input: inputs.RemovePasskeyInput,
    @Ctx() context: SignedInContext,
  ) {
    return removePasskey(context, input);
  }

  @SteppedUp()
  @StaffOnly()
  @Mutation(() => answers.RemoveFactorResult, {
    description: "Takes the viewer's app, its password and its recovery codes away; their other sessions end.",
  })
  removeAuthenticatorApp(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: SignedInContext) {
    return removeAuthenticatorApp(context);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => answers.ResetSecondFactorResult, {
    description:
      'For a colleague who lost their devices: takes all factors away, ends all sessions, mails a new invitation.',
  })
  resetSecondFactor(
    @Arg('input', () => inputs.ResetSecondFactorInput) input: inputs.ResetSecondFactorInput,
    @Ctx() context: SignedInContext,
  ) {
    return resetSecondFactor(context, input);
  }

  @EvenLocked()
  @StaffOnly()
  @Mutation(() => answers.StartPasskeyResult, {
    description: "Asks one of the viewer's passkeys to sign, ahead of something sensitive or to unlock.",
  })
  startStepUp(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: SignedInContext) {
    return startStepUp(context);
  }

  @EvenLocked()
  @StaffOnly()
  @Mutation(() => answers.FinishStepUpResult, { description: 'Good for 10 minutes; a locked session goes on.' })
  finishStepUp(
    @Arg('input', () => inputs.FinishStepUpInput) input: inputs.FinishStepUpInput,
    @Ctx() context: SignedInContext,
  ) {
    return finishStepUp(context, input);
  }

  @EvenLocked()
  @StaffOnly()
  @Mutation(() => answers.StepUpWithCodeResult, { description: 'Good for 10 minutes; a locked session goes on.' })
  stepUpWithCode(
    @Arg('input', () => inputs.StepUpWithCodeInput) input: inputs.StepUpWithCodeInput,
    @Ctx() context: SignedInContext,
  ) {
    return stepUpWithCode(context, input);
  }

  @StaffOnly()
  @Mutation(() => answers.NoteActivityResult, {
    description: 'Somebody types, and nothing else is sent. Without anything done for 30 minutes the session locks.',
  })
  noteActivity(@Arg('input', () => inputs.OkInput) _input: inputs.OkInput, @Ctx() context: SignedInContext) {
    return noteActivity(context);
  }
}
