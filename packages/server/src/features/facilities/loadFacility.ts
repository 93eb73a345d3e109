import { batchPerOperation } from '../../shared/batch.ts';
import { columnsOf } from '../../shared/columns.ts';
import type { Context } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { Facility } from './facility.entity.ts';

export const facilityColumns = (prefix = '') => columnsOf(Facility, 'f', [], prefix);

const byId = `SELECT ${facilityColumns()} FROM facilities f WHERE f.id = $1`;
const byState = `SELECT ${facilityColumns()} FROM facilities f WHERE f.state = $1 ORDER BY f.name`;
const byIds = `SELECT ${facilityColumns()} FROM facilities f WHERE f.id = ANY($1)`;

const asFacility = (row: Facility) => Object.assign(new Facility(), row);

/** @returns the facility, or nothing where no facility has that id */
export async function loadFacility({ db }: Context, id: string): Promise<Facility | undefined> {
  if (!uuidPattern.test(id)) return undefined;
  return (await db.query<Facility>(byId, [id], 'facilityById')).map(asFacility)[0];
}

/** @param state two letters */
export const facilitiesOfState = async ({ db }: Context, state: string): Promise<Facility[]> =>
  (await db.query<Facility>(byState, [state.toUpperCase()], 'facilitiesOfState')).map(asFacility);

const facilityInBatch = batchPerOperation<string, Facility | null>(async ({ db }, ids) => {
  const facilities = (await db.query<Facility>(byIds, [ids], 'facilitiesByIds')).map(asFacility);
  return facilities.map(facility => [facility.id, facility] as const);
}, null);

/** Facilities by name; those of a whole list of people are read in one statement. */
export async function facilitiesByIds(context: Context, ids: readonly string[]): Promise<Facility[]> {
  const found = await Promise.all(ids.map(id => facilityInBatch(context, id)));
  return found.filter(facility => facility !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
}
