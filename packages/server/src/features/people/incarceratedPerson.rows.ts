import { batchPerOperation } from '../../shared/batch.ts';
import { columnsOf, entityFrom } from '../../shared/columns.ts';
import type { Context, SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { notFound } from '../../shared/refuse.ts';
import { isStaff } from '../../shared/viewer.ts';
import { IncarceratedPerson } from './incarceratedPerson.entity.ts';

/** All that the database role of a family or of the system may read. */
const forAll = ['facilityId', 'id', 'personNumber', 'givenName', 'familyName']
  .map(property => `p.${property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)} AS "${property}"`)
  .join(', ');

export const personColumns = ({ viewer }: Pick<Context, 'viewer'>): string =>
  isStaff(viewer) ? columnsOf(IncarceratedPerson, 'p') : forAll;

export const asIncarceratedPerson = entityFrom(IncarceratedPerson, '');

/** @throws NOT_FOUND, also for a person whom the viewer may not see, so that ids reveal nothing */
export async function loadPerson(context: SignedInContext, id: string): Promise<IncarceratedPerson> {
  const rows = uuidPattern.test(id)
    ? await context.db.query<object>(
        `SELECT ${personColumns(context)} FROM incarcerated_people p WHERE p.id = $1`,
        [id],
        'incarceratedPersonById',
      )
    : [];
  if (!rows[0]) throw notFound();
  return asIncarceratedPerson(rows[0]);
}

/** One of many, all in one statement; null where the viewer may not see them. */
export const personById = batchPerOperation<string, IncarceratedPerson | null>(async (context, ids) => {
  const rows = await context.db.query<object>(
    `SELECT ${personColumns(context)} FROM incarcerated_people p WHERE p.id = ANY($1)`,
    [ids],
    'incarceratedPeopleByIds',
  );
  return rows.map(asIncarceratedPerson).map(person => [person.id, person] as const);
}, null);
