import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf, entityFrom } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import { notFound } from '../../../shared/refuse.ts';
import { PersonNotHere } from '../incarceratedPerson.problems.ts';
import { loadPerson } from '../incarceratedPerson.rows.ts';
import { isHere } from '../incarceratedPerson.states.ts';
import { periodProblem } from '../period.ts';
import { Commitment } from './commitment.entity.ts';
import type { AddCommitmentInput, AddCommitmentResult, RemoveCommitmentInput } from './commitment.inputs.ts';

const columns = columnsOf(Commitment, 'c');
const asCommitment = entityFrom(Commitment, '');
const mostDays = 31;

/** Those of many people that are not over, the next first, at most 50 of each. */
export const commitmentsOf = batchPerOperation<string, Commitment[]>(async ({ db, now }, ids) => {
  const rows = await db.query<object>(
    `SELECT c.* FROM unnest($1::uuid[]) person(id) CROSS JOIN LATERAL (
       SELECT ${columns} FROM commitments c WHERE c.incarcerated_person_id = person.id AND c.removed_at IS NULL
          AND c.ends_at > $2 ORDER BY c.starts_at, c.id LIMIT 50) c`,
    [ids, now()],
    'commitmentsOfPeople',
  );
  const commitments = rows.map(asCommitment);
  return ids.map(id => [id, commitments.filter(({ incarceratedPersonId }) => incarceratedPersonId === id)] as const);
}, []);

/** A time at which the person has to be elsewhere. Visits that are booked in it stay until staff cancel or move them. */
export async function addCommitment(
  context: SignedInContext,
  { incarceratedPersonId, kind, startsAt, endsAt, officerNote }: AddCommitmentInput,
): Promise<typeof AddCommitmentResult> {
  const { db, viewer, now, announce } = context;
  const person = await loadPerson(context, incarceratedPersonId);
  if (!isHere(person.status)) return new PersonNotHere(person);
  const problem = periodProblem({ from: startsAt, until: endsAt }, now(), { from: 'startsAt', until: 'endsAt' });
  if (problem) return problem;
  if (endsAt.getTime() - startsAt.getTime() > mostDays * 86_400_000)
    return wrong('endsAt', 'TOO_LONG', `Choose an end at most ${mostDays} days after the start.`);

  const whose = [person.facilityId, person.id, kind, startsAt, endsAt, tidy(officerNote), now(), viewer.accountId];
  const [row] = await db.query<object>(
    `INSERT INTO commitments AS c (facility_id, incarcerated_person_id, kind, starts_at, ends_at, officer_note, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${columns}`,
    whose,
  );
  const added = asCommitment(row!);
  const { facilityId } = person;
  announce({ type: 'COMMITMENT_ADDED', commitmentId: added.id, incarceratedPersonId: person.id, facilityId, kind });
  return added;
}

/** It is not so any more. Taking it back twice answers with what already happened. */
export async function removeCommitment(
  { db, now, announce }: SignedInContext,
  { commitmentId }: RemoveCommitmentInput,
): Promise<Commitment> {
  if (!uuidPattern.test(commitmentId)) throw notFound();
  const remove = 'UPDATE commitments SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL';
  const removed = await db.execute(remove, [commitmentId, now()]);
  const [row] = await db.query<object>(`SELECT ${columns} FROM commitments c WHERE c.id = $1`, [commitmentId]);
  if (!row) throw notFound();
  const commitment = asCommitment(row);
  const { facilityId, incarceratedPersonId } = commitment;
  if (removed > 0) announce({ type: 'COMMITMENT_REMOVED', commitmentId, incarceratedPersonId, facilityId });
  return commitment;
}
