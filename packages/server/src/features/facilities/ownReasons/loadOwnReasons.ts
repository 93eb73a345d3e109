import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf } from '../../../shared/columns.ts';
import type { Context } from '../../../shared/context.ts';
import { Reason } from '../reason.entity.ts';
import { OwnReason } from './ownReason.entity.ts';

/** How many reasons of its own a facility offers at most; officers choose from them by eye. */
export const mostOwnReasons = 50;

const columns = columnsOf(OwnReason, 'o');
const offered = `SELECT ${columns} FROM facility_reasons o WHERE o.facility_id = ANY($1) AND o.retired_at IS NULL ORDER BY o.label_en, o.code`;
const byCodes = `SELECT ${columns} FROM facility_reasons o WHERE o.code = ANY($1)`;

const asOwnReason = (row: object) => Object.assign(new OwnReason(), row);

/** Those that a facility offers, by their English label. */
export const ownReasonsOf = batchPerOperation<string, OwnReason[]>(async ({ db }, facilityIds) => {
  const rows = (await db.query<object>(offered, [facilityIds], 'ownReasonsOf')).map(asOwnReason);
  return facilityIds.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);

/** One by its code, whether it is still offered or not. */
export const ownReasonByCode = batchPerOperation<string, OwnReason | null>(async ({ db }, codes) => {
  const rows = (await db.query<object>(byCodes, [codes], 'ownReasonsByCodes')).map(asOwnReason);
  return rows.map(row => [row.code, row] as const);
}, null);

/** Its place is after the catalogue's. */
const ownPosition = 1000;

/** As one of the catalogue, for those who give or read it. */
export const asReason = ({ facilityId: _facility, version: _version, ...words }: OwnReason): Reason =>
  Object.assign(new Reason(), words, { position: ownPosition });

/** The reasons of a list of codes that are facilities' own. */
export async function ownReasonsByCodes(context: Context, codes: readonly string[]): Promise<Reason[]> {
  const found = await Promise.all(codes.map(code => ownReasonByCode(context, code)));
  return found.filter(reason => reason !== null).map(asReason);
}
