import { generateSecret, generateURI } from 'otplib';
import type { SignedInContext } from '../../../shared/context.ts';
import { ownStaffMember } from '../loadViewer.ts';
import { startChallenge } from './challenges.ts';
import { AuthenticatorSecret } from './secondFactor.answers.ts';

/** Makes the secret of an authenticator app. It counts for nothing before a code of it was typed. */
export async function startAuthenticatorApp(context: SignedInContext): Promise<AuthenticatorSecret> {
  const { id, userName } = await ownStaffMember(context);
  const secret = generateSecret();
  const sealedSecret = context.staffDoor.vault.seal(secret, id);
  const enrolmentId = await startChallenge(context, 'AUTHENTICATOR', { sealedSecret });
  const uri = generateURI({ issuer: 'OpenVisit', label: userName, secret });
  return Object.assign(new AuthenticatorSecret(), { enrolmentId, uri, secret });
}
