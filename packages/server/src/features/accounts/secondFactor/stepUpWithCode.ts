import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { countAttempts, forgiveAttempts } from '../signIn/attempts.ts';
import { CodeRefusal, PasswordWrong } from '../signIn/signIn.problems.ts';
import { codeFactor, staffCredentials, useCode } from './codeFactor.ts';
import { codeRefused } from './codeRefused.ts';
import type { StepUpWithCodeResult } from './secondFactor.answers.ts';
import type { StepUpWithCodeInput } from './secondFactor.inputs.ts';
import { announceRefusal, stepUp, stepUpAttempt } from './stepUp.ts';

/** Proves a factor by the password and a code. Counted like a sign-in, before it is looked at. */
export async function stepUpWithCode(
  context: SignedInContext,
  { password, code }: StepUpWithCodeInput,
): Promise<typeof StepUpWithCodeResult> {
  const attempt = stepUpAttempt(context);
  const { tooMany, account } = await context.apart(async db => ({
    tooMany: await countAttempts(db, context, [attempt]),
    account: await staffCredentials(db, '', code),
  }));
  if (tooMany) return tooMany;
  if (!account) return wrong('code', 'NO_APP', 'You have no authenticator app. Use your passkey.');
  if (!(await context.passwords.fits(account.passwordHash, password))) {
    announceRefusal(context);
    return new PasswordWrong();
  }
  const { staffMemberId } = account;
  const factor = codeFactor(context, account, code);
  if (!factor || !(await useCode(context, staffMemberId, factor))) {
    announceRefusal(context);
    return codeRefused(CodeRefusal.WRONG);
  }
  await forgiveAttempts(context.db, attempt, 'all');
  const answer = await stepUp(context);
  if (factor.by === 'RECOVERY_CODE') context.announce({ type: 'RECOVERY_CODE_USED', staffMemberId, facilityId: null });
  return answer;
}
