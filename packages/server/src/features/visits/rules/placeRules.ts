import { overlaps } from '../../../shared/zoneClock.ts';
import { VisitKind } from '../../facilities/facility.entity.ts';
import type { Asked } from './asked.ts';
import type { PersonTime, PlaceFacts } from './bookingFacts.ts';
import { BookingRule } from './bookingRule.ts';
import { refuseWhere } from './rule.ts';

const isHinderedBy = (asked: Asked, times: readonly PersonTime[], ...why: PersonTime['why'][]) =>
  times.some(time => why.includes(time.why) && overlaps(time, asked));

export const keepApart = refuseWhere(BookingRule.KEEP_APART, ({ personTimes }, asked) =>
  isHinderedBy(asked, personTimes, 'KEEP_APART'),
);

export const personBusy = refuseWhere(BookingRule.PERSON_BUSY, ({ personTimes }, asked) =>
  isHinderedBy(asked, personTimes, 'VISIT', 'COMMITMENT', 'BUSY'),
);

/** What a visit of a kind takes: a terminal, and at the facility a booth besides. */
export const typesNeeded = (kind: VisitKind): readonly PlaceFacts['type'][] =>
  kind === VisitKind.ONSITE ? ['TERMINAL', 'BOOTH'] : ['TERMINAL'];

const isInUse = ({ shut }: PlaceFacts, asked: Asked) => !shut.some(interval => overlaps(interval, asked));

/** Whether nobody has a place for any of that time, the buffer after it included. */
export function isFree({ taken }: PlaceFacts, { startsAt, endsAt, policy }: Asked): boolean {
  let [low, high] = [0, taken.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[2 * middle + 1]! > startsAt) high = middle;
    else low = middle + 1;
  }
  return low === taken.length / 2 || taken[2 * low]! >= endsAt + policy.bufferMinutes * 60_000;
}

/** No place for it, whoever else comes: none that fits is there, or all are out of service or shut. */
export const terminalUnavailable = refuseWhere(
  BookingRule.TERMINAL_UNAVAILABLE,
  ({ kind, places }, asked) =>
    !typesNeeded(kind).every(type => places.some(place => place.type === type && isInUse(place, asked))),
);

/** There are places for it, and others have them all. */
export const slotTaken = refuseWhere(BookingRule.SLOT_TAKEN, ({ kind, places }, asked) =>
  typesNeeded(kind).some(type => {
    const inUse = places.filter(place => place.type === type && isInUse(place, asked));
    return inUse.length > 0 && !inUse.some(place => isFree(place, asked));
  }),
);

export const isFreeAndInUse = (place: PlaceFacts, asked: Asked) => isInUse(place, asked) && isFree(place, asked);
