import type { SignedInContext } from '../../shared/context.ts';
import { snakeCase } from '../../shared/columns.ts';
import { tidy } from '../../shared/inputRules.ts';
import { wrong } from '../../shared/problem.ts';
import { notFound } from '../../shared/refuse.ts';
import {
  FacilityChanged,
  type SaveFacilitySettingsInput,
  type SaveFacilitySettingsResult,
} from './facilitySettings.input.ts';
import { loadFacility } from './loadFacility.ts';

/** Keeps a facility's settings, if they still are what the administrator saw. */
export async function saveFacilitySettings(
  context: SignedInContext,
  { facilityId, version, ...settings }: SaveFacilitySettingsInput,
): Promise<typeof SaveFacilitySettingsResult> {
  const { db, viewer, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  const [familyNoteEn, familyNoteEs] = [tidy(settings.familyNoteEn), tidy(settings.familyNoteEs)];
  if (!familyNoteEn !== !familyNoteEs) {
    const missing = familyNoteEn ? 'familyNoteEs' : 'familyNoteEn';
    return wrong(missing, 'REQUIRED', 'Write the note in both languages, or in none.');
  }

  const kept = { ...settings, phone: tidy(settings.phone), familyNoteEn, familyNoteEs };
  const columns = Object.keys(kept);
  const touched = await db.execute(
    `UPDATE facilities SET version = version + 1, ${columns.map((name, i) => `${snakeCase(name)} = $${i + 3}`).join(', ')}
      WHERE id = $1 AND version = $2`,
    [facilityId, version, ...Object.values(kept)],
  );
  const facility = (await loadFacility(context, facilityId))!;
  if (touched === 0) return new FacilityChanged(facility);

  announce({ type: 'FACILITY_SETTINGS_SAVED', facilityId, version: version + 1 });
  return facility;
}
