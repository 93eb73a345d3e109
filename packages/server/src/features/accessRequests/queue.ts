import type { Context } from '../../shared/context.ts';

/** @returns 1 for the request that is next, null for one that does not wait */
export async function queuePlace({ db }: Context, id: string): Promise<number | null> {
  const [row] = await db.query<{ place: number | null }>('SELECT queue_place($1) AS place', [id], 'queuePlace');
  return row!.place;
}

/** How many requests wait for an officer. */
export async function queueLength({ db }: Context, facilityId: string): Promise<number> {
  const [row] = await db.query<{ length: number }>('SELECT queue_length($1) AS length', [facilityId], 'queueLength');
  return row!.length;
}

/** @returns hours, or null where too few decisions were taken lately */
export async function usualDecisionHours({ db, now }: Context, facilityId: string): Promise<number | null> {
  const [row] = await db.query<{ hours: number | null }>(
    'SELECT usual_decision_hours($1, $2) AS hours',
    [facilityId, now()],
    'usualDecisionHours',
  );
  return row!.hours;
}
