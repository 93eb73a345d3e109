import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf } from '../../../shared/columns.ts';
import { LegalHold } from './legalHold.entity.ts';

export const legalHoldColumns = columnsOf(LegalHold, 'l');
export const asLegalHold = (row: object) => Object.assign(new LegalHold(), row);

const ofHomeUsers = `SELECT ${legalHoldColumns} FROM legal_holds l WHERE l.home_user_id = ANY($1) ORDER BY l.placed_at DESC`;

/** The holds of the viewer's facilities on a person, newest first, lifted ones too. */
export const legalHoldsOf = batchPerOperation<string, LegalHold[]>(async ({ db }, homeUserIds) => {
  const holds = (await db.query<object>(ofHomeUsers, [homeUserIds], 'legalHoldsOf')).map(asLegalHold);
  return homeUserIds.map(id => [id, holds.filter(({ homeUserId }) => homeUserId === id)] as const);
}, []);
