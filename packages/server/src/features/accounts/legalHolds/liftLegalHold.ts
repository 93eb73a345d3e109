import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import type { LegalHold } from './legalHold.entity.ts';
import type { LiftLegalHoldInput } from './legalHold.inputs.ts';
import { asLegalHold, legalHoldColumns } from './legalHold.rows.ts';

const byId = `SELECT ${legalHoldColumns} FROM legal_holds l WHERE l.facility_id = $1 AND l.id = $2`;

/** The days of the facility count again. Lifting it twice answers with what already happened. */
export async function liftLegalHold(
  { db, viewer, now, announce }: SignedInContext,
  { legalHoldId, facilityId }: LiftLegalHoldInput,
): Promise<LegalHold> {
  if (!uuidPattern.test(facilityId) || !uuidPattern.test(legalHoldId)) throw notFound();
  const lifted = await db.execute(
    'UPDATE legal_holds SET lifted_by = $3, lifted_at = $4 WHERE facility_id = $1 AND id = $2 AND lifted_at IS NULL',
    [facilityId, legalHoldId, viewer.accountId, now()],
  );
  const [row] = await db.query<object>(byId, [facilityId, legalHoldId]);
  if (!row) throw notFound();
  const hold = asLegalHold(row);
  if (lifted > 0) announce({ type: 'LEGAL_HOLD_LIFTED', legalHoldId, homeUserId: hold.homeUserId, facilityId });
  return hold;
}
