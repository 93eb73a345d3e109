import { generateSecret, generateSync } from 'otplib';
import type { Viewer } from '../../shared/viewer.ts';
import type { World } from '../world.ts';

/** Of every authenticator app in the scene. */
const secret = generateSecret();

/** Six digits that it shows now. */
export const codeNow = ({ clock }: World): string => generateSync({ secret, epoch: clock.now.getTime() / 1000 });

/** All that somebody can sign in with. @returns the id of their passkey */
export async function withFactors(world: World, { accountId, sessionId }: Viewer): Promise<string> {
  const { now } = world.clock;
  const sealed = world.staffDoor.vault.seal(secret, accountId);
  const challenge = `INSERT INTO second_factor_challenges VALUES (gen_random_uuid(), 'STEP_UP', $1, $2, 'x', NULL, 0, $3)`;
  await world.rows(challenge, [sessionId, accountId, now]);
  const password = 'INSERT INTO staff_passwords VALUES ($1, $2, $3, 0, $4)';
  await world.rows(password, [accountId, '$argon2id$quick', sealed, now]);
  await world.rows("INSERT INTO recovery_codes VALUES ($1, sha256('code'), $2)", [accountId, now]);
  const passkey = `INSERT INTO passkeys (staff_member_id, credential_id, public_key, counter, name, created_at)
                   VALUES ($1, 'credential-of-' || $1::uuid, 'x', 0, 'Phone', $2) RETURNING id`;
  return (await world.rows<{ id: string }>(passkey, [accountId, now]))[0]!.id;
}

/** The session of somebody who does something at this moment. */
export async function isThere(world: World, { sessionId }: Viewer): Promise<void> {
  await world.rows(
    `UPDATE sessions SET expires_at = $2::timestamptz + interval '1 hour', last_seen_at = $2, last_active_at = $2 WHERE id = $1`,
    [sessionId, world.clock.now],
  );
}
