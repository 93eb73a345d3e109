import { createHash } from 'node:crypto';

/** What `bookingWorld.sql` holds, by the same numbers. */
export const facilities = 50;
export const peopleEach = 12;
export const days = 28;

const zones = ['America/Denver', 'America/New_York', 'America/Los_Angeles', 'America/Phoenix', 'Pacific/Honolulu'];
export const zoneOf = (facility: number) => zones[facility % zones.length]!;

/** As `bench_id` of the database makes it. */
export function benchId(kind: string, n: number): string {
  const hex = createHash('md5').update(`${kind}${n}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The day so many days ahead of today, as the facility's calendar has it: YYYY-MM-DD. */
export function localDay(facility: number, daysAhead: number): string {
  const today = clockOf(zoneOf(facility)).format(Date.now()).slice(0, 10);
  return new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
}

/** A wall-clock time of a facility, on the day so many days ahead of today. */
export function localTime(facility: number, daysAhead: number, minutes: number): Date {
  const clock = clockOf(zoneOf(facility));
  const meant = Date.parse(localDay(facility, daysAhead)) + minutes * 60_000;
  let at = meant;
  for (let turn = 0; turn < 2; turn++) at += meant - readAsUtc(clock, at);
  return new Date(at);
}

/** What the clock on the wall shows, read as if it were UTC. */
const readAsUtc = (clock: Intl.DateTimeFormat, at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}
