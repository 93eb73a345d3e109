import { generateRegistrationOptions } from '@simplewebauthn/server';
import { minutes } from '../../../shared/clock.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { ownStaffMember } from '../loadViewer.ts';
import { startChallenge } from './challenges.ts';
import { ownCredentials } from './passkeyRows.ts';
import { PasskeyChallenge } from './secondFactor.answers.ts';
import { userHandleOf } from './verifyPasskey.ts';

/** ES256 and RS256, which every authenticator has one of, and Ed25519. */
const algorithms = [-8, -7, -257];

/** Begins a new passkey, on a device that has none of this person yet. It keeps the person's name, so that none is typed at the sign-in. */
export async function startPasskeyEnrolment(context: SignedInContext): Promise<PasskeyChallenge> {
  const { userName, givenName, familyName, id } = await ownStaffMember(context);
  const options = await generateRegistrationOptions({
    rpName: 'OpenVisit',
    rpID: context.staffDoor.rpId,
    userName,
    userDisplayName: `${givenName} ${familyName}`,
    userID: userHandleOf(id),
    timeout: minutes(5),
    attestationType: 'none',
    excludeCredentials: await ownCredentials(context),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  const challengeId = await startChallenge(context, 'PASSKEY', { challenge: options.challenge });
  return Object.assign(new PasskeyChallenge(), { challengeId, options: JSON.stringify(options) });
}
