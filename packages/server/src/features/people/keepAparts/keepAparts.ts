import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf, entityFrom } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { notFound } from '../../../shared/refuse.ts';
import { loadPerson, personById } from '../incarceratedPerson.rows.ts';
import { periodProblem } from '../period.ts';
import { KeepApart } from './keepApart.entity.ts';
import type { AddKeepApartInput, KeepApartResult, LiftKeepApartInput } from './keepApart.inputs.ts';

const columns = columnsOf(KeepApart, 'k');
const keepApartFrom = entityFrom(KeepApart, '');
const seenFrom = (personId: string) => (row: object) => Object.assign(keepApartFrom(row), { seenFrom: personId });

/** The other of the two. */
export const otherOf = ({ personAId, personBId, seenFrom: from }: KeepApart) =>
  from === personAId ? personBId : personAId;

/** Those of many people that stand, also those that begin later, at most 100 of each. */
export const keepApartsOf = batchPerOperation<string, KeepApart[]>(async ({ db, now }, ids) => {
  const rows = await db.query<{ seen_from: string }>(
    `SELECT k.* FROM unnest($1::uuid[]) person(id) CROSS JOIN LATERAL (
       SELECT ${columns}, person.id AS seen_from FROM keep_aparts k
        WHERE (k.person_a_id = person.id OR k.person_b_id = person.id) AND k.lifted_at IS NULL AND coalesce(k.ends_at > $2, true)
        ORDER BY k.starts_at, k.id LIMIT 100) k`,
    [ids, now()],
    'keepApartsOfPeople',
  );
  const found = rows.map(row => seenFrom(row.seen_from)(row));
  return ids.map(id => [id, found.filter(one => one.seenFrom === id)] as const);
}, []);

/** From now on their visits do not overlap. Adding a pair that stands answers with that one. */
export async function addKeepApart(
  context: SignedInContext,
  { incarceratedPersonId, otherPersonId, startsAt, endsAt, officerNote }: AddKeepApartInput,
): Promise<typeof KeepApartResult> {
  const { db, viewer, now, announce } = context;
  const person = await loadPerson(context, incarceratedPersonId);
  const other = uuidPattern.test(otherPersonId) ? await personById(context, otherPersonId.toLowerCase()) : null;
  if (!other || other.facilityId !== person.facilityId || other.id === person.id)
    return wrong('otherPersonId', 'UNKNOWN', 'Choose another person of the same facility.');
  const period = { from: startsAt ?? now(), until: endsAt ?? null };
  const problem = periodProblem(period, now(), { from: 'startsAt', until: 'endsAt' });
  if (problem) return problem;

  const pair = [person.id, other.id].sort();
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('keep apart ' || $1 || ' ' || $2, 0))", pair);
  const standing = (await keepApartsOf(context, person.id)).find(
    one => otherOf(one) === other.id && sameTime(one, period),
  );
  if (standing) return standing;

  const [row] = await db.query<object>(
    `INSERT INTO keep_aparts AS k (facility_id, person_a_id, person_b_id, starts_at, ends_at, officer_note, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${columns}`,
    [person.facilityId, ...pair, period.from, period.until, tidy(officerNote), now(), viewer.accountId],
  );
  const added = seenFrom(person.id)(row!);
  announce({ type: 'KEEP_APART_ADDED', keepApartId: added.id, facilityId: added.facilityId });
  return added;
}

/** It says already what is asked for: without an end, or as long as that. */
const sameTime = (one: KeepApart, { from, until }: { from: Date; until: Date | null }) =>
  one.startsAt <= from && (one.endsAt === null || (until !== null && one.endsAt >= until));

/** They may be visited at the same time again. Lifting it twice answers with what already happened. */
export async function liftKeepApart(
  { db, now, announce }: SignedInContext,
  { keepApartId }: LiftKeepApartInput,
): Promise<KeepApart> {
  if (!uuidPattern.test(keepApartId)) throw notFound();
  const lift = 'UPDATE keep_aparts SET lifted_at = $2 WHERE id = $1 AND lifted_at IS NULL';
  const lifted = await db.execute(lift, [keepApartId, now()]);
  const [row] = await db.query<{ personAId: string }>(`SELECT ${columns} FROM keep_aparts k WHERE k.id = $1`, [
    keepApartId,
  ]);
  if (!row) throw notFound();
  const keepApart = seenFrom(row.personAId)(row);
  if (lifted > 0) announce({ type: 'KEEP_APART_LIFTED', keepApartId, facilityId: keepApart.facilityId });
  return keepApart;
}
