import type { Context, SignedInContext } from '../../../shared/context.ts';
import { Standing } from '../../../shared/viewer.ts';
import { loadViewer } from '../loadViewer.ts';
import { countAttempts, forgiveAttempts, placeOf } from '../signIn/attempts.ts';
import { SignedIn } from '../signIn/signIn.answers.ts';
import { SignInRefused } from '../signIn/signIn.problems.ts';
import { takeChallenge } from './challenges.ts';
import { openStaffSession } from './openStaffSession.ts';
import { passkeyOf, type PasskeyOfStaff, usePasskey } from './passkeyRows.ts';
import { readSignature, unreadable } from './readResponse.ts';
import type { SignInStaffResult } from './secondFactor.answers.ts';
import type { FinishPasskeySignInInput } from './secondFactor.inputs.ts';
import { staffOnly } from './staffOnly.ts';
import { verifySignature } from './verifyPasskey.ts';

/**
 * Opens a session of whom the passkey belongs to. Each answer is counted, and uses its challenge up, before it is looked at. A signature
 * cannot be guessed: a right one is never held up by what others sent from the same address.
 */
export async function finishPasskeySignIn(
  context: Context,
  { challengeId, response }: FinishPasskeySignInInput,
): Promise<typeof SignInStaffResult> {
  const before = await staffOnly(context);
  const answer = readSignature(response);
  if (!answer) return unreadable();
  const byPlace = ['PASSKEY_ADDRESS', placeOf(context.caller)] as const;
  const { tooMany, challenge, passkey } = await context.apart(async db => ({
    tooMany: await countAttempts(db, context, [byPlace]),
    challenge: (await takeChallenge(db, context, 'SIGN_IN', challengeId))?.challenge,
    passkey: await passkeyOf(db, answer.id),
  }));
  const counter = challenge && passkey && (await verifySignature(context.staffDoor, answer, challenge, passkey));
  if (!passkey || typeof counter !== 'number') return tooMany ?? refuse(context, passkey);
  if (!tooMany) await context.apart(db => forgiveAttempts(db, byPlace, 'one'));

  const used = await usePasskey(context, passkey, counter);
  if (used === false) return refuseCopy(context, passkey);
  const { staffMemberId } = passkey;
  if (!used || !(await openStaffSession(context, { staffMemberId, by: 'PASSKEY' }, before)))
    return refuse(context, passkey);
  return Object.assign(new SignedIn(), { viewer: await loadViewer(context as SignedInContext) });
}

function refuse({ announce }: Context, passkey: PasskeyOfStaff | undefined): SignInRefused {
  announce({ type: 'STAFF_SIGN_IN_REFUSED', staffMemberId: passkey?.staffMemberId ?? null, facilityId: null });
  return new SignInRefused();
}

/** Its owner is told; whoever signed learns nothing. */
async function refuseCopy(context: Context, passkey: PasskeyOfStaff): Promise<SignInRefused> {
  const { id: passkeyId, staffMemberId, role, language } = passkey;
  const standing = Standing.LOCKED;
  await context.become({ role, accountId: staffMemberId, sessionId: null, facilityIds: [], language, standing });
  context.announce({ type: 'PASSKEY_COPIED', staffMemberId, passkeyId, facilityId: null });
  return new SignInRefused();
}
