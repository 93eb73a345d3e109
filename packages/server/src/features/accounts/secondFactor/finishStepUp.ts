import type { SignedInContext } from '../../../shared/context.ts';
import { countAttempts, forgiveAttempts } from '../signIn/attempts.ts';
import { takeChallenge } from './challenges.ts';
import { passkeyOf, usePasskey } from './passkeyRows.ts';
import { readSignature, unreadable } from './readResponse.ts';
import type { FinishStepUpResult } from './secondFactor.answers.ts';
import type { FinishStepUpInput } from './secondFactor.inputs.ts';
import { PasskeyRefusal, PasskeyRefused } from './secondFactor.problems.ts';
import { announceRefusal, stepUp, stepUpAttempt } from './stepUp.ts';
import { verifySignature } from './verifyPasskey.ts';

/** Proves a factor by one of the viewer's own passkeys. */
export async function finishStepUp(
  context: SignedInContext,
  { challengeId, response }: FinishStepUpInput,
): Promise<typeof FinishStepUpResult> {
  const answer = readSignature(response);
  if (!answer) return unreadable();
  const attempt = stepUpAttempt(context);
  const { tooMany, taken, passkey } = await context.apart(async db => ({
    tooMany: await countAttempts(db, context, [attempt]),
    taken: await takeChallenge(db, context, 'STEP_UP', challengeId),
    passkey: await passkeyOf(db, answer.id),
  }));
  if (tooMany) return tooMany;
  if (!taken) return refused(context, PasskeyRefusal.EXPIRED);
  const counter = passkey && (await verifySignature(context.staffDoor, answer, taken.challenge!, passkey));
  if (!passkey || typeof counter !== 'number') return refused(context, PasskeyRefusal.WRONG);
  await context.apart(db => forgiveAttempts(db, attempt, 'all'));

  const used = await usePasskey(context, passkey, counter);
  if (used) return stepUp(context);
  if (used === null) return refused(context, PasskeyRefusal.WRONG);
  const { id: passkeyId, staffMemberId } = passkey;
  context.announce({ type: 'PASSKEY_COPIED', staffMemberId, passkeyId, facilityId: null });
  return refused(context, PasskeyRefusal.COPIED);
}

function refused(context: SignedInContext, why: PasskeyRefusal): PasskeyRefused {
  announceRefusal(context);
  return new PasskeyRefused(why);
}
