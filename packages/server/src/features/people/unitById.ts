import { batchPerOperation } from '../../shared/batch.ts';
import { columnsOf, entityFrom } from '../../shared/columns.ts';
import { HousingUnit } from '../facilities/visiting/places/housingUnit.entity.ts';

const asUnit = entityFrom(HousingUnit, '');
const byIds = `SELECT ${columnsOf(HousingUnit, 'u')} FROM housing_units u WHERE u.facility_id = ANY ($2) AND u.id = ANY ($1)`;

/** The units of a whole list of people, in one statement; those that were closed since too. For staff. */
export const unitById = batchPerOperation<string, HousingUnit | null>(async ({ db, viewer }, ids) => {
  const rows = await db.query<object>(byIds, [ids, viewer!.facilityIds], 'housingUnitsByIds');
  return rows.map(asUnit).map(unit => [unit.id, unit] as const);
}, null);
