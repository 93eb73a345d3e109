import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import type { LegalHold } from './legalHold.entity.ts';
import type { PlaceLegalHoldInput } from './legalHold.inputs.ts';
import { asLegalHold, legalHoldColumns } from './legalHold.rows.ts';

/** From now on none of this person's pictures that the facility knows is deleted. One hold stands at a time: a second answers with the first. */
export async function placeLegalHold(
  context: SignedInContext,
  { homeUserId, facilityId, officerNote }: PlaceLegalHoldInput,
): Promise<LegalHold | InvalidInput> {
  const { db, viewer, now, announce } = context;
  if (!(await isKnown(context, facilityId, homeUserId)))
    return wrong('homeUserId', 'UNKNOWN', 'This facility does not know that person.');

  const placed = await db.query<{ id: string }>(
    `INSERT INTO legal_holds (facility_id, home_user_id, placed_by, placed_at, officer_note) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (facility_id, home_user_id) WHERE lifted_at IS NULL DO NOTHING RETURNING id`,
    [facilityId, homeUserId, viewer.accountId, now(), tidy(officerNote)],
  );
  for (const { id } of placed) announce({ type: 'LEGAL_HOLD_PLACED', legalHoldId: id, homeUserId, facilityId });
  const [standing] = await db.query<object>(
    `SELECT ${legalHoldColumns} FROM legal_holds l WHERE l.facility_id = $1 AND l.home_user_id = $2 AND l.lifted_at IS NULL`,
    [facilityId, homeUserId],
  );
  return asLegalHold(standing!);
}

async function isKnown({ db }: SignedInContext, facilityId: string, homeUserId: string): Promise<boolean> {
  if (!uuidPattern.test(facilityId) || !uuidPattern.test(homeUserId)) return false;
  const [row] = await db.query<{ known: boolean }>('SELECT facility_knows($1, $2) AS known', [facilityId, homeUserId]);
  return row!.known;
}
