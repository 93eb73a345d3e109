import type { SignedInContext } from '../../shared/context.ts';

/** The viewer's facilities that know a home user, in whose chains of the audit a look at this person belongs. For staff alone. */
export async function facilitiesThatKnow({ db, viewer }: SignedInContext, homeUserId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT f.id FROM unnest($1::uuid[]) AS f (id) WHERE facility_knows(f.id, $2) ORDER BY f.id',
    [viewer.facilityIds, homeUserId],
    'facilitiesThatKnow',
  );
  return rows.map(({ id }) => id);
}
