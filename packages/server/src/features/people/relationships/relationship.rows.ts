import { batchPerOperation } from '../../../shared/batch.ts';
import { columnsOf, entityFrom } from '../../../shared/columns.ts';
import type { Context, SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import { isStaff } from '../../../shared/viewer.ts';
import { homeUserColumns, asHomeUser } from '../../accounts/account.rows.ts';
import type { HomeUser } from '../../accounts/homeUser.entity.ts';
import { Relationship } from './relationship.entity.ts';

/** Columns that the family's database role may not even read. */
const staffOnly = ['reviewVisits', 'decidedBy', 'officerNote'];

export const relationshipColumns = ({ viewer }: Pick<Context, 'viewer'>): string =>
  columnsOf(Relationship, 'r', isStaff(viewer) ? [] : staffOnly);
export const asRelationship = entityFrom(Relationship, '');

/** @throws NOT_FOUND, also for one that the viewer may not see, so that ids reveal nothing */
export async function loadRelationship(context: SignedInContext, id: string): Promise<Relationship> {
  const rows = uuidPattern.test(id)
    ? await context.db.query<object>(
        `SELECT ${relationshipColumns(context)} FROM relationships r WHERE r.id = $1`,
        [id],
        'relationshipById',
      )
    : [];
  if (!rows[0]) throw notFound();
  return asRelationship(rows[0]);
}

/** Those of many home users that the viewer may see, newest first, at most 100 of each. */
export const relationshipsOfHomeUser = batchPerOperation<string, Relationship[]>(async (context, ids) => {
  const rows = await context.db.query<object>(
    `SELECT r.* FROM unnest($1::uuid[]) h(id) CROSS JOIN LATERAL (
       SELECT ${relationshipColumns(context)} FROM relationships r WHERE r.home_user_id = h.id
        ORDER BY r.requested_at DESC, r.id DESC LIMIT 100) r`,
    [ids],
    'relationshipsOfHomeUsers',
  );
  const found = rows.map(asRelationship);
  return ids.map(id => [id, found.filter(({ homeUserId }) => homeUserId === id)] as const);
}, []);

/** Those of many people who are held, newest first, at most 100 of each. For staff. */
export const relationshipsOfPerson = batchPerOperation<string, Relationship[]>(async (context, ids) => {
  const rows = await context.db.query<object>(
    `SELECT r.* FROM unnest($1::uuid[]) p(id) CROSS JOIN LATERAL (
       SELECT ${relationshipColumns(context)} FROM relationships r WHERE r.facility_id = ANY ($2) AND r.incarcerated_person_id = p.id
        ORDER BY r.requested_at DESC, r.id DESC LIMIT 100) r`,
    [ids, context.viewer!.facilityIds],
    'relationshipsOfPeople',
  );
  const found = rows.map(asRelationship);
  return ids.map(id => [id, found.filter(({ incarceratedPersonId }) => incarceratedPersonId === id)] as const);
}, []);

/** The home users of a whole list, in one statement. Null for whom the viewer may not see. */
export const homeUserById = batchPerOperation<string, HomeUser | null>(async ({ db }, ids) => {
  const rows = await db.query<object>(
    `SELECT ${homeUserColumns()} FROM home_users h WHERE h.id = ANY($1)`,
    [ids],
    'homeUsersByIds',
  );
  return rows.map(asHomeUser).map(homeUser => [homeUser.id, homeUser] as const);
}, null);
