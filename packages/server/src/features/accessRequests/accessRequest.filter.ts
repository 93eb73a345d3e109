import type { Viewer } from '../../shared/viewer.ts';
import type { AccessRequestFilter } from './accessRequest.inputs.ts';
import { AccessRequestStatus, granted } from './accessRequest.states.ts';

/** A WHERE of `access_requests r` with the values that it names. */
export interface Condition {
  text: string;
  values: unknown[];
  /** Says which of the possible texts it is, for the name of a prepared statement. */
  shape: string;
}

/** Ten years: nobody waits longer, and no reckoning leaves the calendar. */
const mostHours = 87_600;

/**
 * What a list of requests is narrowed by. It names the facilities and the status as the indexes lead with them, so that each page is an
 * index scan from its cursor on; a status that a filter implies is named too.
 */
export function conditionOf(
  { facilityIds }: Viewer,
  { status, filter, now }: { status?: AccessRequestStatus | null; filter?: AccessRequestFilter | null; now: Date },
): Condition {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const wanted = filter?.facilityId ? facilityIds.filter(id => id === filter.facilityId?.toLowerCase()) : facilityIds;
  const parts = [wanted.length === 1 ? `r.facility_id = ${place(wanted[0])}` : `r.facility_id = ANY(${place(wanted)})`];

  const hours = Math.min(filter?.waitingAtLeastHours ?? 0, mostHours);
  if (status) parts.push(`r.status = ${place(status)}`);
  else if (hours > 0) parts.push(`r.status = ${place(AccessRequestStatus.PENDING)}`);

  if (hours > 0) {
    const since = place(new Date(now.getTime() - hours * 3_600_000));
    parts.push(`r.requested_at <= ${since} AND r.turn_since - r.facility_seconds * interval '1 second' <= ${since}`);
  }
  if (typeof filter?.askedAgain === 'boolean') {
    parts.push(`r.previous_id IS ${filter.askedAgain ? 'NOT NULL' : 'NULL'}`);
  }
  if (filter?.changedSinceDecision === true) parts.push(changed);
  if (filter?.changedSinceDecision === false) parts.push(`(${changed}) IS NOT TRUE`);
  const told = [wanted.length === 1, status || hours > 0, hours > 0, filter?.askedAgain, filter?.changedSinceDecision];
  return {
    text: parts.join(' AND '),
    values,
    shape: told.map(part => (part ? 'y' : part === false ? 'n' : '-')).join(''),
  };
}

/** In the very words of the partial index. */
const changed = `r.status IN (${granted.map(status => `'${status}'`).join(', ')}) AND r.account_changed_at > r.decided_at`;
