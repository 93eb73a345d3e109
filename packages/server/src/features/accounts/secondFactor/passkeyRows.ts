import type { Context } from '../../../shared/context.ts';
import type { Language, Role } from '../../../shared/viewer.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import type { KeptPasskey } from './verifyPasskey.ts';

export interface PasskeyOfStaff extends KeptPasskey {
  role: Role;
  language: Language;
}

/** A passkey by its credential's id: anybody's while nobody is known, else the viewer's own. */
export async function passkeyOf(db: ViewerTransaction, credentialId: string): Promise<PasskeyOfStaff | undefined> {
  const [found] = await db.query<PasskeyOfStaff>(
    `SELECT id, public_key AS "publicKey", staff_member_id AS "staffMemberId", role, language FROM passkey_of($1)`,
    [credentialId],
  );
  return found;
}

/** Writes down that it signed. @returns false where its counter did not go on: somebody has a copy. Null where it is gone */
export async function usePasskey({ db, now }: Context, { id }: KeptPasskey, counter: number): Promise<boolean | null> {
  const [row] = await db.query<{ used: boolean | null }>('SELECT use_passkey($1, $2, $3) AS used', [
    id,
    counter,
    now(),
  ]);
  return row!.used;
}

/** The viewer's own, as a device is told of them. */
export async function ownCredentials({ db }: Context): Promise<{ id: string; transports: string[] }[]> {
  return db.query('SELECT credential_id AS id, transports FROM passkeys ORDER BY created_at');
}
