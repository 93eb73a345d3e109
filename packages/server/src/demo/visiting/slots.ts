import { Temporal } from 'temporal-polyfill';
import { demoFacilities, type FacilityKey } from '../facilities.ts';
import type { Random } from '../random.ts';
import { demoVisiting, type Kind, usualPolicy } from './settings.ts';

/** A time of a facility at which a visit can be. */
export interface Slot {
  kind: Kind;
  startsAt: Date;
  endsAt: Date;
}

type Policy = { -readonly [Name in keyof typeof usualPolicy]: (typeof usualPolicy)[Name] | unknown };

/** What the facility's policy says, as a row of the table says it. */
export const policyOf = (facility: FacilityKey): Policy => ({ ...usualPolicy, ...demoVisiting[facility].policy });

/**
 * A time by chance inside the weekly hours of a unit, on the facility's grid, in the week that begins on this Monday.
 * @returns nothing where the chosen day has none, as on a night without that hour
 */
export function slotIn(facility: FacilityKey, unit: string, monday: Temporal.PlainDate, random: Random): Slot {
  const { hours } = demoVisiting[facility];
  const priced = demoVisiting[facility].policy.payer === 'FAMILY';
  const open = hours.filter(({ kind, units }) => (!units || units.includes(unit)) && !(priced && kind === 'REMOTE'));
  const { kind, weekdays, opens, closes } = random.pick(open);
  const policy = policyOf(facility);
  const minutes = random.pick(policy.durations as readonly number[]);
  const every = policy.start_every_minutes as number;
  const [from, to] = [
    minutesOf(opens),
    minutesOf(closes) <= minutesOf(opens) ? 1440 + minutesOf(closes) : minutesOf(closes),
  ];
  const start = from + every * random.whole(0, Math.floor((to - minutes - from) / every));
  const day = monday.add({ days: random.pick(weekdays) - 1 });
  const startsAt = day
    .toPlainDateTime()
    .add({ minutes: start })
    .toZonedDateTime(demoFacilities[facility].timeZone).epochMilliseconds;
  return { kind, startsAt: new Date(startsAt), endsAt: new Date(startsAt + minutes * 60_000) };
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
