import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Anyone, Only } from '../../../shared/access.ts';
import type { Context, SignedInContext } from '../../../shared/context.ts';
import { Role } from '../../../shared/viewer.ts';
import { changePassword } from './changePassword.ts';
import { requestPasswordReset } from './requestPasswordReset.ts';
import { resendVerification } from './resendVerification.ts';
import { resetPassword } from './resetPassword.ts';
import { signIn } from './signIn.ts';
import {
  ChangePasswordResult,
  RequestPasswordResetResult,
  ResendVerificationResult,
  ResetPasswordResult,
  SignInResult,
  SignUpResult,
  VerifyEmailResult,
} from './signIn.answers.ts';
import {
  ChangePasswordInput,
  RequestPasswordResetInput,
  ResendVerificationInput,
  ResetPasswordInput,
  SignInInput,
  SignUpInput,
  VerifyEmailInput,
} from './signIn.inputs.ts';
import { signUp } from './signUp.ts';
import { verifyEmail } from './verifyEmail.ts';

@Resolver()
export class SignInResolver {
  @Anyone()
  @Mutation(() => SignUpResult, {
    description: 'Makes a family account and sends a code and a link. Opens no session.',
  })
  signUp(@Arg('input', () => SignUpInput) input: SignUpInput, @Ctx() context: Context) {
    return signUp(context, input);
  }

  @Anyone()
  @Mutation(() => VerifyEmailResult, {
    description: 'Proves an e-mail address, of a new account or a new one of an old account.',
  })
  verifyEmail(@Arg('input', () => VerifyEmailInput) input: VerifyEmailInput, @Ctx() context: Context) {
    return verifyEmail(context, input);
  }

  @Anyone()
  @Mutation(() => ResendVerificationResult, {
    description: 'A new code and link: after a minute, and five times a day.',
  })
  resendVerification(
    @Arg('input', () => ResendVerificationInput) input: ResendVerificationInput,
    @Ctx() context: Context,
  ) {
    return resendVerification(context, input);
  }

  @Anyone()
  @Mutation(() => SignInResult, {
    description: 'Opens a session of a family account. Says and takes the same for names that do not exist.',
  })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: Context) {
    return signIn(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => ChangePasswordResult, { description: 'Asks for the password again; all other sessions end.' })
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() context: SignedInContext) {
    return changePassword(context, input);
  }

  @Anyone()
  @Mutation(() => RequestPasswordResetResult, {
    description: 'Sends a link that works for 30 minutes. Answers the same whether there is such an account or not.',
  })
  requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() context: Context,
  ) {
    return requestPasswordReset(context, input);
  }

  @Anyone()
  @Mutation(() => ResetPasswordResult, {
    description: 'Sets a new password by the link of the e-mail, once; all sessions end.',
  })
  resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: Context) {
    return resetPassword(context, input);
  }
}
