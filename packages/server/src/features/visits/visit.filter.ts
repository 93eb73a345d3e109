import { addDays } from '../../shared/zoneClock.ts';
import { Role, type Viewer } from '../../shared/viewer.ts';
import type { VisitFilter } from './visit.inputs.ts';
import { notBooked, VisitStatus } from './visit.states.ts';

/** Places of visits, narrowed, with the values that they name. */
interface Narrowed {
  /** @param rest what follows in the WHERE of `visits v`: each facility answers in order, by its own index scan */
  of: (rest: string) => string;
  values: unknown[];
  /** Adds a value. @returns its name in the text */
  place: (value: unknown) => string;
}

/** Holds that led to nothing; shown where they are asked for. */
const noise: readonly VisitStatus[] = [VisitStatus.EXPIRED];

/** What a list of visits is narrowed by. It names whose they are as the policies do, so that each list is an index scan. */
export function narrowedBy({ role, accountId, facilityIds }: Viewer, filter: VisitFilter): Narrowed {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const isFamily = role === Role.HOME_USER;
  const wanted = filter.facilityId?.toLowerCase();
  const facilities = facilityIds.filter(id => !wanted || id === wanted);

  const parts = isFamily ? [`v.home_user_id = ${place(accountId)}`] : [];
  if (isFamily && wanted) parts.push(`v.facility_id = ${place(wanted)}`);
  if (filter.homeUserId && !isFamily) parts.push(`v.home_user_id = ${place(filter.homeUserId)}`);
  if (filter.incarceratedPersonId) parts.push(`v.incarcerated_person_id = ${place(filter.incarceratedPersonId)}`);
  if (filter.kind) parts.push(`v.kind = ${place(filter.kind)}`);
  const [status, ...more] = filter.statuses ?? [];
  // One alone, so that its index answers in order.
  if (status && !more.length) parts.push(`v.status = ${place(status)}`);
  else if (filter.statuses?.length) parts.push(`v.status = ANY(${place(filter.statuses)})`);
  else parts.push(`v.status <> ALL(${place(isFamily ? noise : [...noise, ...notBooked])})`);
  if (filter.from) parts.push(`v.starts_at >= ${midnight(place(filter.from))}`);
  if (filter.to) parts.push(`v.starts_at < ${midnight(place(addDays(filter.to, 1)))}`);
  const text = parts.join(' AND ');
  if (isFamily)
    return {
      values,
      place,
      of: rest => `(SELECT ${columns} FROM visits v JOIN facilities f ON f.id = v.facility_id WHERE ${text} ${rest})`,
    };
  const here = place(facilities);
  const of = (rest: string) =>
    `(SELECT part.* FROM facilities f CROSS JOIN LATERAL (
        SELECT ${columns} FROM visits v WHERE v.facility_id = f.id AND ${text} ${rest}) part WHERE f.id = ANY(${here}))`;
  return { values, place, of };
}

const columns = 'v.facility_id, v.id, v.starts_at';
/** When a local day begins at the facility. */
const midnight = (day: string) => `${day}::date::timestamp AT TIME ZONE f.time_zone`;
