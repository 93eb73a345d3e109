import type { WebAuthnCredential } from '@simplewebauthn/server';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { loadViewer } from '../loadViewer.ts';
import { becomeFull, lockOwnFactors } from './addFactor.ts';
import { takeChallenge } from './challenges.ts';
import { readRegistration, unreadable } from './readResponse.ts';
import { type FinishPasskeyEnrolmentResult, SecondFactorAdded } from './secondFactor.answers.ts';
import type { FinishPasskeyEnrolmentInput } from './secondFactor.inputs.ts';
import { PasskeyRefusal, PasskeyRefused } from './secondFactor.problems.ts';
import { verifyNewPasskey } from './verifyPasskey.ts';

/** Adds the passkey that the device made. No recovery codes: they stand in for an authenticator app. */
export async function finishPasskeyEnrolment(
  context: SignedInContext,
  { challengeId, response, name }: FinishPasskeyEnrolmentInput,
): Promise<typeof FinishPasskeyEnrolmentResult> {
  const answer = readRegistration(response);
  if (!answer) return unreadable();
  const taken = await context.apart(db => takeChallenge(db, context, 'PASSKEY', challengeId));
  if (!taken) return new PasskeyRefused(PasskeyRefusal.EXPIRED);
  const made = await verifyNewPasskey(context.staffDoor, answer, taken.challenge!);
  if (!made) return new PasskeyRefused(PasskeyRefusal.WRONG);

  await lockOwnFactors(context);
  const passkeyId = await addPasskey(context, made, tidy(name)!);
  if (!passkeyId) return new PasskeyRefused(PasskeyRefusal.KNOWN);
  await becomeFull(context, 'PASSKEY');
  context.announce({
    type: 'PASSKEY_ADDED',
    staffMemberId: context.viewer.accountId,
    passkeyId,
    facilityId: null,
  });
  return Object.assign(new SecondFactorAdded(), { viewer: await loadViewer(context), recoveryCodes: null });
}

async function addPasskey(
  { db, now }: SignedInContext,
  { id, publicKey, counter, transports }: WebAuthnCredential,
  name: string,
): Promise<string | null> {
  const values = [id, Buffer.from(publicKey), counter, transports ?? [], name, now()];
  const [row] = await db.query<{ id: string | null }>('SELECT add_passkey($1, $2, $3, $4, $5, $6) AS id', values);
  return row!.id;
}
