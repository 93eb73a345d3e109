import { randomBytes } from 'node:crypto';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../people.ts';

/** Runs a statement that answers with one id. */
type One = (text: string, values: unknown[]) => Promise<string>;

/** @returns the code of a reason of the facility's own */
export async function anOwnReason(one: One, facility: TestFacility): Promise<string> {
  const code = `OWN_${randomBytes(6).toString('hex').toUpperCase()}`;
  await one(
    `INSERT INTO facility_reasons (facility_id, code, category, applies_to, label_en, label_es, public_text_en, public_text_es, what_you_can_do_en, what_you_can_do_es)
     VALUES ($1, $2, 'POLICY_VIOLATION', '{ACCESS,VISIT}', 'Own', 'Propia', 'Why', 'Por', 'Do', 'Haga')`,
    [facility.id, code],
  );
  return code;
}

/** Terms in force at the facility, which this family has accepted. */
export async function acceptedTerms(one: One, facility: TestFacility, homeUser: Viewer, now: Date): Promise<void> {
  const body = 'Visitors follow what the officers say.';
  await one(
    "INSERT INTO visiting_terms (facility_id, version, effective_from, body_en, body_es, created_at) VALUES ($1, 1, '2030-01-01', $2, $2, $3) ON CONFLICT DO NOTHING",
    [facility.id, body, now],
  );
  await one('INSERT INTO terms_acceptances VALUES ($1, $2, 1, $3)', [facility.id, homeUser.accountId, now]);
}
