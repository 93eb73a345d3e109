import { batchPerOperation } from '../../../shared/batch.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Standing } from '../../../shared/viewer.ts';
import { Passkey } from './passkey.ts';
import { StaffSecurity } from './staffSecurity.ts';

interface Own {
  authenticatorApp: boolean;
  recoveryCodesLeft: number;
  idleSince: Date | null;
}

const minutesUntilLocked = 30;

/** How the viewer signs in; of colleagues nothing. */
export async function ownSecurity(
  { db, viewer }: SignedInContext,
  staffMemberId: string,
): Promise<StaffSecurity | null> {
  if (staffMemberId !== viewer.accountId) return null;
  const [own] = await db.query<Own>(statement, [viewer.sessionId, minutesUntilLocked], 'ownSecurity');
  const passkeys = await db.query<Passkey>(passkeysInOrder, [viewer.accountId], 'ownPasskeys');
  const { idleSince, ...security } = own!;
  return Object.assign(new StaffSecurity(), security, {
    lockedAt: viewer.standing === Standing.LOCKED ? idleSince : null,
    passkeys: passkeys.map(passkey => Object.assign(new Passkey(), passkey)),
  });
}

const statement = `
  SELECT o.authenticator_app AS "authenticatorApp", o.recovery_codes_left AS "recoveryCodesLeft",
         (SELECT coalesce(s.last_active_at, s.created_at) + $2 * interval '1 minute' FROM sessions s WHERE s.id = $1) AS "idleSince"
    FROM own_second_factor() o`;
const passkeysInOrder = `
  SELECT p.id, p.name, p.created_at AS "createdAt", p.last_used_at AS "lastUsedAt" FROM passkeys p
   WHERE p.staff_member_id = $1 ORDER BY p.created_at, p.id`;

/** Whether a colleague can sign in by themselves, for a whole list in one statement. */
export const hasSecondFactor = batchPerOperation<string, boolean>(async ({ db }, ids) => {
  const rows = await db.query<{ id: string }>('SELECT members_with_second_factor($1) AS id', [ids], 'withSecondFactor');
  return rows.map(({ id }) => [id, true] as const);
}, false);
