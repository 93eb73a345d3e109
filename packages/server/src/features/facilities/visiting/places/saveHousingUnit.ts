import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../../../shared/context.ts';
import { tidy } from '../../../../shared/inputRules.ts';
import { wrong } from '../../../../shared/problem.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { lockFacilities } from '../../../accounts/staff/lockFacilities.ts';
import { HousingUnit } from './housingUnit.entity.ts';
import { unitsOf } from './loadPlaces.ts';
import { HousingUnitChanged, type SaveHousingUnitResult } from './places.answers.ts';
import type { SaveHousingUnitInput } from './places.inputs.ts';

/** Staff choose from them by eye. */
const mostUnits = 100;
const save = `
  INSERT INTO housing_units AS u (facility_id, id, name) VALUES ($1, $2, $3)
  ON CONFLICT (facility_id, id) DO UPDATE SET name = excluded.name, version = u.version + 1`;

/** Adds a housing unit, or gives one another name if it still is what the administrator saw. */
export async function saveHousingUnit(
  context: SignedInContext,
  { facilityId, id: changed, version, ...input }: SaveHousingUnitInput,
): Promise<typeof SaveHousingUnitResult> {
  const { db, viewer, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  await lockFacilities(context, [facilityId]);
  const units = await unitsOf(context, facilityId);
  const known = units.find(({ id }) => id === changed);
  if (changed && !known) throw notFound();
  if (known && known.version !== version) return new HousingUnitChanged(known);

  const name = tidy(input.name)!;
  if (units.some(other => other !== known && other.name.toLowerCase() === name.toLowerCase()))
    return wrong('name', 'TAKEN', 'Another unit has this name. Choose another one.');
  if (!known && units.length >= mostUnits)
    return wrong('name', 'TOO_MANY', `A facility has at most ${mostUnits} units. Close one first.`);

  const saved = { facilityId, id: known?.id ?? randomUUID(), name, version: (known?.version ?? 0) + 1 };
  await db.execute(save, [facilityId, saved.id, name]);
  announce({ type: 'HOUSING_UNIT_SAVED', facilityId, housingUnitId: saved.id, version: saved.version });
  return Object.assign(new HousingUnit(), saved);
}
