import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { minutes } from '../../../shared/clock.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import { startChallenge } from './challenges.ts';
import { ownCredentials } from './passkeyRows.ts';
import { PasskeyChallenge } from './secondFactor.answers.ts';

/** Asks one of the viewer's own passkeys to sign. */
export async function startStepUp(context: SignedInContext): Promise<PasskeyChallenge | InvalidInput> {
  const allowCredentials = await ownCredentials(context);
  if (allowCredentials.length === 0) return wrong('ok', 'NO_PASSKEY', 'You have no passkey. Use your code.');
  const options = await generateAuthenticationOptions({
    rpID: context.staffDoor.rpId,
    allowCredentials,
    userVerification: 'required',
    timeout: minutes(5),
  });
  const challengeId = await startChallenge(context, 'STEP_UP', { challenge: options.challenge });
  return Object.assign(new PasskeyChallenge(), { challengeId, options: JSON.stringify(options) });
}
