import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { notAllowed, tooManyRequests } from '../../shared/refuse.ts';
import { isStaff } from '../../shared/viewer.ts';
import { countBeside } from '../accounts/signIn/attempts.ts';
import type { IncarceratedPerson } from './incarceratedPerson.entity.ts';
import { asIncarceratedPerson, personById } from './incarceratedPerson.rows.ts';
import { typedName, typedNumber } from './personText.ts';

const find = `SELECT facility_id AS "facilityId", id, person_number AS "personNumber", given_name AS "givenName", family_name AS "familyName"
                FROM find_incarcerated_people($1, $2, $3, $4)`;

/**
 * By the exact name, in either order, or the exact number; case and accents do not count. At most five. Nobody is told apart who is not
 * there, who left and whose privileges are suspended. Counted by account, so that nobody reads out who is held somewhere.
 * @throws FORBIDDEN where the viewer may not visit at the facility, TOO_MANY_REQUESTS after 30 in an hour
 */
export async function findIncarceratedPeople(
  context: SignedInContext,
  { facilityId, search }: { facilityId: string; search: string },
): Promise<IncarceratedPerson[]> {
  const { db, viewer, now } = context;
  const counted = isStaff(viewer) ? 'PERSON_SEARCH' : 'FAMILY_PERSON_SEARCH';
  const tooMany = await countBeside(context, [counted, viewer.accountId]);
  if (tooMany) throw tooManyRequests(tooMany.tryAgainAt);
  if (!(await mayLookThere(context, facilityId))) throw notAllowed();

  const [name, number] = [typedName(search), typedNumber(search)];
  if (name === '' || search.length > 250) return [];
  const found = await db.query<object>(find, [facilityId, name, number, now()], 'findIncarceratedPeople');
  const people = found.map(asIncarceratedPerson);
  if (!isStaff(viewer)) return people;
  const whole = await Promise.all(people.map(({ id }) => personById(context, id)));
  return whole.filter(person => person !== null);
}

async function mayLookThere({ db, viewer }: SignedInContext, facilityId: string): Promise<boolean> {
  if (!uuidPattern.test(facilityId)) return false;
  if (isStaff(viewer)) return viewer.facilityIds.includes(facilityId);
  const approved = await db.query(
    "SELECT FROM access_requests r WHERE r.facility_id = $1 AND r.home_user_id = $2 AND r.status = 'APPROVED'",
    [facilityId, viewer.accountId],
    'mayVisitAt',
  );
  return approved.length > 0;
}
