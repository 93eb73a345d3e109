import { Temporal } from 'temporal-polyfill';
import { columnsOf } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import { notFound } from '../../../shared/refuse.ts';
import { lockFacilities } from '../../accounts/staff/lockFacilities.ts';
import { loadFacility } from '../loadFacility.ts';
import type { SaveVisitingTermsInput, SaveVisitingTermsResult } from './terms.inputs.ts';
import { VisitingTerms } from './visitingTerms.entity.ts';

const fewestLetters = 20;
const yearsAhead = 2;

const insert = `
  INSERT INTO visiting_terms AS t (facility_id, version, effective_from, body_en, body_es, created_at, created_by)
  SELECT $1, coalesce(max(o.version), 0) + 1, $2, $3, $4, $5, $6 FROM visiting_terms o WHERE o.facility_id = $1
  RETURNING ${columnsOf(VisitingTerms, 't')}`;

/** Adds a version of the terms. What families agreed to before stays on record as it was. */
export async function saveVisitingTerms(
  context: SignedInContext,
  { facilityId, effectiveFrom, ...words }: SaveVisitingTermsInput,
): Promise<typeof SaveVisitingTermsResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  const facility = (await loadFacility(context, facilityId))!;
  const [bodyEn, bodyEs] = [tidy(words.bodyEn)!, tidy(words.bodyEs)!];
  const problem =
    dayProblem(effectiveFrom, now(), facility.timeZone) ?? tooShort('bodyEn', bodyEn) ?? tooShort('bodyEs', bodyEs);
  if (problem) return problem;

  await lockFacilities(context, [facilityId]);
  const values = [facilityId, effectiveFrom, bodyEn, bodyEs, now(), viewer.accountId];
  const [saved] = await db.query<VisitingTerms>(insert, values, 'saveVisitingTerms');
  announce({ type: 'VISITING_TERMS_SAVED', facilityId, version: saved!.version });
  return Object.assign(new VisitingTerms(), saved);
}

function dayProblem(day: string, now: Date, timeZone: string): InvalidInput | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(day, today) < 0) return wrong('effectiveFrom', 'PAST', 'Choose today or a later day.');
  return Temporal.PlainDate.compare(day, today.add({ years: yearsAhead })) > 0
    ? wrong('effectiveFrom', 'TOO_FAR', `Choose a day within ${yearsAhead} years.`)
    : undefined;
}

const tooShort = (path: string, body: string) =>
  body.length < fewestLetters
    ? wrong(path, 'TOO_SHORT', `Write at least ${fewestLetters} letters for the terms.`)
    : undefined;
