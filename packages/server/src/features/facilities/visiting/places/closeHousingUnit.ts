import type { SignedInContext } from '../../../../shared/context.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { lockFacilities } from '../../../accounts/staff/lockFacilities.ts';
import { unitsOf } from './loadPlaces.ts';
import {
  type CloseHousingUnitResult,
  HousingUnitChanged,
  HousingUnitClosed,
  HousingUnitInUse,
} from './places.answers.ts';
import type { CloseHousingUnitInput } from './places.inputs.ts';

const close = `UPDATE housing_units SET closed_at = $3, version = version + 1
  WHERE facility_id = $1 AND id = $2 AND closed_at IS NULL`;

/** What still needs the unit. Its row is locked first: whoever is being put there now is waited for. */
const uses = `
  SELECT (SELECT count(*)::int FROM incarcerated_people WHERE facility_id = $1 AND housing_unit_id = $2 AND status = 'HERE') AS people,
         (SELECT count(*)::int FROM terminals WHERE facility_id = $1 AND $2::uuid = ANY (housing_unit_ids) AND closed_at IS NULL) AS places,
         (SELECT count(*)::int FROM visiting_hours WHERE facility_id = $1 AND $2::uuid = ANY (housing_unit_ids) AND removed_at IS NULL
             AND coalesce(valid_to >= ($3::timestamptz - interval '1 day')::date, true)) AS hours,
         (SELECT count(*)::int FROM blackouts WHERE facility_id = $1 AND housing_unit_id = $2 AND removed_at IS NULL AND ends_at > $3) AS blackouts`;

/** Takes a unit off all lists, where nobody lives and for which nothing is set. What happened there keeps its name. */
export async function closeHousingUnit(
  context: SignedInContext,
  { facilityId, id, version }: CloseHousingUnitInput,
): Promise<typeof CloseHousingUnitResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  await lockFacilities(context, [facilityId]);
  const unit = (await unitsOf(context, facilityId)).find(other => other.id === id);
  if (!unit) throw notFound();
  if (unit.version !== version) return new HousingUnitChanged(unit);

  await db.execute('SELECT FROM housing_units WHERE facility_id = $1 AND id = $2 FOR UPDATE', [facilityId, id]);
  const [{ people, places, hours, blackouts }] = (await db.query<Uses>(
    uses,
    [facilityId, id, now()],
    'usesOfUnit',
  )) as [Uses];
  if (people > 0) return new HousingUnitInUse(`People who live in this unit: ${people}. Move them first.`);
  if (places > 0) return new HousingUnitInUse(`Places that serve this unit: ${places}. Change them first.`);
  if (hours > 0) return new HousingUnitInUse(`Visiting hours of this unit: ${hours}. Change or remove them first.`);
  if (blackouts > 0) return new HousingUnitInUse('A closed time is set for this unit. Remove it first.');

  await db.execute(close, [facilityId, id, now()]);
  announce({ type: 'HOUSING_UNIT_CLOSED', facilityId, housingUnitId: id });
  return Object.assign(new HousingUnitClosed(), { id });
}

interface Uses {
  people: number;
  places: number;
  hours: number;
  blackouts: number;
}
