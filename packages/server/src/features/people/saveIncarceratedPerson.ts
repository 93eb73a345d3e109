import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../shared/problem.ts';
import { uuidPattern } from '../../shared/page.ts';
import { notFound } from '../../shared/refuse.ts';
import { changePerson } from './changePerson.ts';
import type { SaveIncarceratedPersonInput } from './incarceratedPerson.inputs.ts';
import type { ChangePersonResult } from './incarceratedPerson.problems.ts';
import { loadPerson } from './incarceratedPerson.rows.ts';
import { isHere } from './incarceratedPerson.states.ts';
import { personTextOf } from './personText.ts';

/** Adds a person, or changes one who is here, if they still are what the officer saw. */
export async function saveIncarceratedPerson(
  context: SignedInContext,
  { facilityId, id, version, reviewVisits, ...typed }: SaveIncarceratedPersonInput,
): Promise<ChangePersonResult> {
  if (!context.viewer.facilityIds.includes(facilityId)) throw notFound();
  const known = id ? await loadPerson(context, id) : null;
  if (known && known.facilityId !== facilityId) throw notFound();

  const [givenName, familyName] = [tidy(typed.givenName)!, tidy(typed.familyName)!];
  const facts = {
    personNumber: tidy(typed.personNumber)!.toUpperCase(),
    givenName,
    familyName,
    dateOfBirth: typed.dateOfBirth,
    searchText: personTextOf({ givenName, familyName }),
    housingUnitId: typed.housingUnitId.toLowerCase(),
    reviewVisits: reviewVisits ?? known?.reviewVisits ?? false,
    officerNote: tidy(typed.officerNote),
  };
  const problem =
    birthProblem(facts.dateOfBirth, context.now()) ?? (await placeProblem(context, facilityId, facts, known));
  if (problem) return problem;
  if (!known) return addPerson(context, facilityId, facts);
  const type = known.housingUnitId === facts.housingUnitId ? 'PERSON_SAVED' : 'PERSON_MOVED';
  return changePerson(context, { incarceratedPersonId: known.id, version: version ?? 0 }, facts, type);
}

type Facts = Pick<
  Awaited<ReturnType<typeof loadPerson>>,
  'personNumber' | 'givenName' | 'familyName' | 'dateOfBirth' | 'searchText' | 'reviewVisits' | 'officerNote'
> & { housingUnitId: string };
type Known = Awaited<ReturnType<typeof loadPerson>> | null;

/** Nobody is older: a date before that is a slip. */
const mostYears = 120;

function birthProblem(dateOfBirth: string, now: Date): InvalidInput | undefined {
  const today = now.toISOString().slice(0, 10);
  const years = now.getUTCFullYear() - Number(dateOfBirth.slice(0, 4));
  if (dateOfBirth < today && years <= mostYears) return undefined;
  return wrong('dateOfBirth', 'OUT_OF_RANGE', 'Check the date of birth.');
}

/** The number is nobody else's, and the unit is one of the facility. Two officers who add one number at once take turns. */
async function placeProblem(
  { db }: SignedInContext,
  facilityId: string,
  { personNumber, housingUnitId }: Facts,
  known: Known,
): Promise<InvalidInput | undefined> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('person number ' || $1 || ' ' || $2, 0))", [
    facilityId,
    personNumber,
  ]);
  const [found] = await db.query<{ taken: boolean; unit: boolean }>(
    `SELECT EXISTS (SELECT FROM incarcerated_people p WHERE p.facility_id = $1 AND p.person_number = $2 AND p.id IS DISTINCT FROM $3) AS taken,
            EXISTS (SELECT FROM housing_units u WHERE u.facility_id = $1 AND u.id = $4 AND (u.closed_at IS NULL OR u.id = $5)) AS unit`,
    [facilityId, personNumber, known?.id ?? null, asId(housingUnitId), known?.housingUnitId ?? null],
  );
  if (known && !isHere(known.status)) return undefined;
  if (found!.taken) return wrong('personNumber', 'TAKEN', 'Another person has this number. Check the number.');
  if (!found!.unit) return wrong('housingUnitId', 'UNKNOWN', 'Choose one of the housing units of the facility.');
  return undefined;
}

const asId = (id: string) => (uuidPattern.test(id) ? id : null);

async function addPerson(context: SignedInContext, facilityId: string, facts: Facts) {
  const [row] = await context.db.query<{ id: string }>(
    `INSERT INTO incarcerated_people (facility_id, person_number, given_name, family_name, date_of_birth, search_text, housing_unit_id,
                                      review_visits, officer_note, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      facilityId,
      facts.personNumber,
      facts.givenName,
      facts.familyName,
      facts.dateOfBirth,
      facts.searchText,
      facts.housingUnitId,
      facts.reviewVisits,
      facts.officerNote,
      context.now(),
    ],
  );
  const person = await loadPerson(context, row!.id);
  context.announce({ type: 'PERSON_ADDED', incarceratedPersonId: person.id, facilityId, version: person.version });
  return person;
}
