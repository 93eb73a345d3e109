import { aDay } from '../../../shared/zoneClock.ts';
import { type Asked, askedOf } from './asked.ts';
import type { BookingFacts, PlaceFacts } from './bookingFacts.ts';
import { isFreeAndInUse, typesNeeded } from './placeRules.ts';
import type { Proposal } from './proposal.ts';

/** Where a visit can be, the ids of all places that it takes together; the least used of that time first, so that use is even. */
export function freePlaces(facts: BookingFacts, proposal: Proposal): string[][] {
  const asked = askedOf(facts, proposal);
  const byType = typesNeeded(facts.kind).map(type => leastUsedFirst(facts, asked, type));
  if (byType.some(ids => ids.length === 0)) return [];
  const most = Math.max(...byType.map(ids => ids.length));
  return Array.from({ length: most }, (_, n) => byType.map(ids => ids[n % ids.length]!));
}

const leastUsedFirst = ({ places }: BookingFacts, asked: Asked, type: PlaceFacts['type']): string[] =>
  places
    .filter(place => place.type === type && isFreeAndInUse(place, asked))
    .map(({ id, taken }) => ({ id, uses: taken.filter(isNear(asked)).length }))
    .sort((one, other) => one.uses - other.uses || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);

const isNear =
  ({ startsAt }: Asked) =>
  (moment: number) =>
    Math.abs(moment - startsAt) < aDay;
