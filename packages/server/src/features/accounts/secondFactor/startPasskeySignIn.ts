import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Context } from '../../../shared/context.ts';
import { minutes } from '../../../shared/clock.ts';
import { countAttempts, placeOf } from '../signIn/attempts.ts';
import type { TooManyAttempts } from '../signIn/signIn.problems.ts';
import { startChallenge } from './challenges.ts';
import { PasskeyChallenge } from './secondFactor.answers.ts';
import { staffOnly } from './staffOnly.ts';

/** Asks for any passkey of this place. No name is sent, so that nobody learns who has one. */
export async function startPasskeySignIn(context: Context): Promise<PasskeyChallenge | TooManyAttempts> {
  await staffOnly(context);
  const byPlace = ['PASSKEY_CHALLENGE_ADDRESS', placeOf(context.caller)] as const;
  const tooMany = await context.apart(db => countAttempts(db, context, [byPlace]));
  if (tooMany) return tooMany;
  const options = await generateAuthenticationOptions({
    rpID: context.staffDoor.rpId,
    allowCredentials: [],
    userVerification: 'required',
    timeout: minutes(5),
  });
  const challengeId = await startChallenge(context, 'SIGN_IN', { challenge: options.challenge });
  return Object.assign(new PasskeyChallenge(), { challengeId, options: JSON.stringify(options) });
}
