import type { Context } from '../../../shared/context.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { stepOfSealed } from './authenticatorCode.ts';
import { recoveryCodeHash } from './recoveryCodes.ts';

/** What a person types besides their password, as it is kept. */
export interface StaffCredentials {
  staffMemberId: string;
  passwordHash: string;
  authenticatorSecret: Buffer;
  recovers: boolean;
}

export type CodeFactor = { by: 'AUTHENTICATOR'; step: number } | { by: 'RECOVERY_CODE'; hash: Buffer };

/** By a name while nobody is known, else the viewer's own, whatever the name; and whether this is one of their recovery codes. */
export async function staffCredentials(
  db: ViewerTransaction,
  login: string,
  code: string,
): Promise<StaffCredentials | undefined> {
  const [found] = await db.query<StaffCredentials>(credentials, [login, recoveryCodeHash(code)], 'staffCredentialsOf');
  return found;
}

/** Which of their factors a typed code is, if any; the same work whether there is such a person or not. */
export function codeFactor(
  { staffDoor, now }: Context,
  account: StaffCredentials | undefined,
  code: string,
): CodeFactor | null {
  const kept = { sealed: account?.authenticatorSecret, owner: account?.staffMemberId };
  const step = stepOfSealed(staffDoor, kept, code, now());
  if (step !== null) return { by: 'AUTHENTICATOR', step };
  return account?.recovers ? { by: 'RECOVERY_CODE', hash: recoveryCodeHash(code) } : null;
}

/** Uses the code up. @returns false where it was used before, or at this very moment by somebody else */
export async function useCode({ db, now }: Context, staffMemberId: string, factor: CodeFactor): Promise<boolean> {
  const [row] =
    factor.by === 'AUTHENTICATOR'
      ? await db.query<{ used: boolean }>('SELECT use_authenticator_code($1, $2) AS used', [staffMemberId, factor.step])
      : await db.query<{ used: boolean }>('SELECT use_recovery_code($1, $2, $3) AS used', [
          staffMemberId,
          factor.hash,
          now(),
        ]);
  return row!.used;
}

const credentials = `
  SELECT staff_member_id AS "staffMemberId", password_hash AS "passwordHash", authenticator_secret AS "authenticatorSecret", recovers
    FROM staff_credentials_of($1, $2)`;
