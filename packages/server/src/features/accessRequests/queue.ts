import { batchPerOperation } from '../../shared/batch.ts';

/** 1 for the request that is next, null for one that does not wait. */
export const queuePlace = batchPerOperation<string, number | null>(async ({ db }, ids) => {
  const rows = await db.query<{ id: string; place: number | null }>(
    'SELECT id, queue_place(id) AS place FROM unnest($1::uuid[]) id',
    [ids],
    'queuePlaces',
  );
  return rows.map(({ id, place }) => [id, place] as const);
}, null);

/** How many requests wait for an officer at a facility. */
export const queueLength = batchPerOperation<string, number>(async ({ db }, facilityIds) => {
  const rows = await db.query<{ id: string; length: number }>(
    'SELECT id, queue_length(id) AS length FROM unnest($1::uuid[]) id',
    [facilityIds],
    'queueLengths',
  );
  return rows.map(({ id, length }) => [id, length] as const);
}, 0);

/** Hours, or null where too few decisions were taken lately. */
export const usualDecisionHours = batchPerOperation<string, number | null>(async ({ db, now }, facilityIds) => {
  const rows = await db.query<{ id: string; hours: number | null }>(
    'SELECT id, usual_decision_hours(id, $2) AS hours FROM unnest($1::uuid[]) id',
    [facilityIds, now()],
    'usualDecisionHours',
  );
  return rows.map(({ id, hours }) => [id, hours] as const);
}, null);
