import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { StaffDoor } from '../../../shared/staffDoor.ts';

export interface KeptPasskey {
  id: string;
  publicKey: Buffer;
  staffMemberId: string;
}

/** By what a device knows whom a passkey is for; it hands it back with every signature. */
export const userHandleOf = (staffMemberId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(staffMemberId));

/**
 * Whether this passkey signed this challenge, on a page of ours, after it had looked at its owner. The counter is left to the database,
 * where two signatures at once meet.
 * @returns the counter that it signed, or nothing
 */
export async function verifySignature(
  { rpId, origins }: StaffDoor,
  response: AuthenticationResponseJSON,
  challenge: string,
  { publicKey, staffMemberId }: KeptPasskey,
): Promise<number | null> {
  const { userHandle } = response.response;
  if (userHandle && userHandle !== Buffer.from(userHandleOf(staffMemberId)).toString('base64url')) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...origins],
      expectedRPID: rpId,
      credential: { id: response.id, publicKey: new Uint8Array(publicKey), counter: 0 },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null; // It throws for each thing that does not fit; all of them are refused alike.
  }
}

/** @returns the new passkey, or nothing where it does not answer the challenge, or did not look at its owner */
export async function verifyNewPasskey(
  { rpId, origins }: StaffDoor,
  response: RegistrationResponseJSON,
  challenge: string,
): Promise<WebAuthnCredential | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...origins],
      expectedRPID: rpId,
      requireUserVerification: true,
    });
    return registrationInfo?.credential ?? null;
  } catch {
    return null;
  }
}
