import type { SignedInContext } from '../../../shared/context.ts';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recoveryCodes.ts';
import { RecoveryCodes } from './secondFactor.answers.ts';

/** Ten new codes; those before open nothing any more. Without an authenticator app they would stand in for nothing. */
export async function makeRecoveryCodes({
  db,
  now,
  viewer,
  announce,
}: SignedInContext): Promise<RecoveryCodes | InvalidInput> {
  const codes = newRecoveryCodes();
  const values = [codes.map(recoveryCodeHash), now()];
  const [row] = await db.query<{ set: boolean }>('SELECT set_recovery_codes($1, $2) AS set', values);
  if (!row!.set) return wrong('ok', 'NO_APP', 'Recovery codes go with an authenticator app. Add one first.');
  announce({ type: 'RECOVERY_CODES_MADE', staffMemberId: viewer.accountId, facilityId: null });
  return Object.assign(new RecoveryCodes(), { codes });
}
