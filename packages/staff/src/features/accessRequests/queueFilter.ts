import type { QueueQueryVariables } from '@openvisit/schema/staff/graphql.ts';

/** Which requests the officer wants to see. It stands in the address, so that a reload, Back and a shared link keep it. */
export interface QueueFilter {
  facilityId: string | undefined;
  /** At least so many hours; 0 is any. */
  waitingHours: number;
  askedAgain: boolean;
  /** Not those that wait: approved ones whose family changed something since. */
  changed: boolean;
}

/** The choices of the waiting time: a day, two, three, a week. */
export const waitingChoices = [24, 48, 72, 168];

export function readFilter(search: URLSearchParams): QueueFilter {
  const hours = Number(search.get('waiting'));
  return {
    facilityId: search.get('facility') ?? undefined,
    waitingHours: waitingChoices.includes(hours) ? hours : 0,
    askedAgain: search.has('again'),
    changed: search.has('changed'),
  };
}

/** The filter as it stands in the address; empty when all are shown. */
export function writeFilter({ facilityId, waitingHours, askedAgain, changed }: QueueFilter): string {
  return new URLSearchParams({
    ...(facilityId && { facility: facilityId }),
    ...(waitingHours > 0 && { waiting: String(waitingHours) }),
    ...(askedAgain && { again: '1' }),
    ...(changed && { changed: '1' }),
  }).toString();
}

/** The filter as the server takes it. */
export function filterVariables(filter: QueueFilter): Pick<QueueQueryVariables, 'status' | 'filter'> {
  const { facilityId, waitingHours, askedAgain, changed } = filter;
  return {
    status: changed ? null : 'PENDING',
    filter: {
      ...(facilityId && { facilityId }),
      ...(waitingHours > 0 && !changed && { waitingAtLeastHours: waitingHours }),
      ...(askedAgain && { askedAgain }),
      ...(changed && { changedSinceDecision: true }),
    },
  };
}

interface Filtered {
  requestedAt: string;
  facility: { id: string };
  previousRequest: { id: string } | null;
}

/** Whether a request that came meanwhile belongs into the list. */
export function passes(filter: QueueFilter, request: Filtered, now: Date): boolean {
  const waited = (now.getTime() - new Date(request.requestedAt).getTime()) / 3_600_000;
  return (
    !filter.changed &&
    (!filter.facilityId || request.facility.id === filter.facilityId) &&
    waited >= filter.waitingHours &&
    (!filter.askedAgain || request.previousRequest !== null)
  );
}
