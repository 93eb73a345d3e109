import { batchPerOperation } from '../../../../shared/batch.ts';
import { columnsOf } from '../../../../shared/columns.ts';
import type { Context } from '../../../../shared/context.ts';
import { Blackout } from './blackout.entity.ts';

const coming = `SELECT ${columnsOf(Blackout, 'b')} FROM blackouts b
  WHERE b.facility_id = ANY($1) AND b.removed_at IS NULL AND b.ends_at > $2 ORDER BY b.starts_at, b.id`;
const one = `SELECT ${columnsOf(Blackout, 'b')} FROM blackouts b WHERE b.facility_id = $1 AND b.id = $2 AND b.removed_at IS NULL`;

const asBlackout = (row: object) => Object.assign(new Blackout(), row);

/** Those of a facility that are not over, first to come first. Read by its staff. */
export const blackoutsOf = batchPerOperation<string, Blackout[]>(async ({ db, now }, ids) => {
  const rows = (await db.query<object>(coming, [ids, now()], 'blackoutsOf')).map(asBlackout);
  return ids.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);

/** @returns one that stands, or nothing */
export async function loadBlackout({ db }: Context, facilityId: string, id: string): Promise<Blackout | undefined> {
  return (await db.query<object>(one, [facilityId, id], 'blackoutById')).map(asBlackout)[0];
}
