import { addDays } from '../../shared/zoneClock.ts';
import { Role, type Viewer } from '../../shared/viewer.ts';
import type { VisitFilter } from './visit.inputs.ts';
import { notBooked, VisitStatus } from './visit.states.ts';

/** A WHERE of `visits v` with the values that it names. */
interface Narrowed {
  text: string;
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
  const facilities = isFamily ? (wanted ? [wanted] : []) : facilityIds.filter(id => !wanted || id === wanted);

  const parts = isFamily ? [`v.home_user_id = ${place(accountId)}`] : [];
  if (facilities.length === 1) parts.push(`v.facility_id = ${place(facilities[0])}`);
  else if (!isFamily) parts.push(`v.facility_id = ANY(${place(facilities)})`);
  if (filter.homeUserId && !isFamily) parts.push(`v.home_user_id = ${place(filter.homeUserId)}`);
  if (filter.incarceratedPersonId) parts.push(`v.incarcerated_person_id = ${place(filter.incarceratedPersonId)}`);
  if (filter.kind) parts.push(`v.kind = ${place(filter.kind)}`);
  if (filter.statuses?.length) parts.push(`v.status = ANY(${place(filter.statuses)})`);
  else parts.push(`v.status <> ALL(${place(isFamily ? noise : [...noise, ...notBooked])})`);
  if (filter.from)
    parts.push(`v.starts_at >= ${place(addDays(filter.from, -1))}::date`, `${day} >= ${place(filter.from)}`);
  if (filter.to) parts.push(`v.starts_at < ${place(addDays(filter.to, 2))}::date`, `${day} <= ${place(filter.to)}`);
  return { text: parts.join(' AND '), values, place };
}

/** The local day of a start; beside it stand bounds that an index knows. */
const day = '(v.starts_at AT TIME ZONE (SELECT f.time_zone FROM facilities f WHERE f.id = v.facility_id))::date';
