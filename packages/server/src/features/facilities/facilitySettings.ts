import { batchPerOperation } from '../../shared/batch.ts';
import type { Facility } from './facility.entity.ts';

/** What a facility's administrators set and few pages ask for. */
export type FacilitySettings = Pick<Facility, 'id' | 'version' | 'documentDays' | 'familyNoteEn' | 'familyNoteEs'>;

const statement = `SELECT f.id, f.version, f.document_days AS "documentDays", f.family_note_en AS "familyNoteEn",
       f.family_note_es AS "familyNoteEs" FROM facilities f WHERE f.id = ANY($1)`;

/** The settings of a whole list of facilities in one statement. */
export const facilitySettings = batchPerOperation<string, FacilitySettings | null>(async ({ db }, ids) => {
  const found = await db.query<FacilitySettings>(statement, [ids], 'facilitySettings');
  return found.map(settings => [settings.id, settings] as const);
}, null);
