import type { SignedInContext } from '../../shared/context.ts';
import { snakeCase } from '../../shared/columns.ts';
import type { PersonEventType } from '../../shared/events.ts';
import type { IncarceratedPerson } from './incarceratedPerson.entity.ts';
import { IncarceratedPersonChanged, PersonNotHere } from './incarceratedPerson.problems.ts';
import { loadPerson } from './incarceratedPerson.rows.ts';
import { isHere } from './incarceratedPerson.states.ts';

/** Which person, as they were on the screen. */
export interface Seen {
  incarceratedPersonId: string;
  version: number;
}

/**
 * Changes a person who is here, if they still are what the officer saw: compare-and-set on the version. Of two officers one wins.
 * @param change properties of the person and their new values
 */
export async function changePerson(
  context: SignedInContext,
  { incarceratedPersonId, version }: Seen,
  change: Partial<IncarceratedPerson>,
  type: PersonEventType,
): Promise<IncarceratedPerson | IncarceratedPersonChanged | PersonNotHere> {
  const person = await loadPerson(context, incarceratedPersonId);
  const columns = Object.keys(change).map((name, i) => `${snakeCase(name)} = $${i + 4}, `);
  const touched = await context.db.execute(
    `UPDATE incarcerated_people SET ${columns.join('')} version = version + 1
      WHERE facility_id = $1 AND id = $2 AND version = $3 AND left_at IS NULL`,
    [person.facilityId, person.id, version, ...Object.values(change)],
  );
  const now = await loadPerson(context, person.id);
  if (touched === 0) return isHere(now.status) ? new IncarceratedPersonChanged(now) : new PersonNotHere(now);
  context.announce({ type, incarceratedPersonId: now.id, facilityId: now.facilityId, version: now.version });
  return now;
}
