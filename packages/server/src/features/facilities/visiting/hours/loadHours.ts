import { batchPerOperation } from '../../../../shared/batch.ts';
import { columnsOf } from '../../../../shared/columns.ts';
import type { Context } from '../../../../shared/context.ts';
import { isStaff } from '../../../../shared/viewer.ts';
import { VisitingHours } from './visitingHours.entity.ts';

const notOver = (columns: string) => `
  SELECT ${columns} FROM visiting_hours h JOIN facilities f ON f.id = h.facility_id
   WHERE h.facility_id = ANY($1) AND h.removed_at IS NULL
     AND (h.valid_to IS NULL OR h.valid_to >= ($2::timestamptz AT TIME ZONE f.time_zone)::date)
   ORDER BY h.weekday, h.opens, h.kind, h.valid_from, h.id`;
const forStaff = notOver(columnsOf(VisitingHours, 'h'));
const forAnyone = notOver(columnsOf(VisitingHours, 'h', ['housingUnitIds']));

/** Clock times as they are written: `09:00`. */
export function asHours(row: object): VisitingHours {
  const hours = Object.assign(new VisitingHours(), row);
  return Object.assign(hours, { opens: hours.opens.slice(0, 5), closes: hours.closes.slice(0, 5) });
}

/** The hours of a facility that are not over, Monday first. Which units they are for is told to staff alone. */
export const hoursOf = batchPerOperation<string, VisitingHours[]>(async ({ db, viewer, now }, ids) => {
  const [text, name] = isStaff(viewer) ? [forStaff, 'hoursForStaff'] : [forAnyone, 'hoursForAnyone'];
  const rows = (await db.query<object>(text, [ids, now()], name)).map(asHours);
  return ids.map(id => [id, rows.filter(({ facilityId }) => facilityId === id)] as const);
}, []);

const all = `SELECT ${columnsOf(VisitingHours, 'h')} FROM visiting_hours h WHERE h.facility_id = $1 AND h.removed_at IS NULL`;

/** All hours that are set at a facility, those that are over too; read by its staff. */
export const everyHours = async ({ db }: Context, facilityId: string): Promise<VisitingHours[]> =>
  (await db.query<object>(all, [facilityId], 'everyHours')).map(asHours);
