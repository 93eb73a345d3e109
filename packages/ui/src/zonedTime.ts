/** What a clock on the wall shows: `date` as `2026-03-08`, `clock` as `02:30`, `utcOffset` as `-06:00`. */
export interface WallClock {
  date: string;
  clock: string;
  utcOffset: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The zone of the device that the reader holds. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment as the clock of a zone shows it. */
export function wallClockOf(moment: Date | string, timeZone: string): WallClock {
  const instant = new Date(moment).getTime();
  const shown = shownAt(instant, timeZone);
  const iso = new Date(shown).toISOString();
  return {
    date: iso.slice(0, 10),
    clock: iso.slice(11, 16),
    utcOffset: offsetText((shown - Math.floor(instant / minute) * minute) / minute),
  };
}

/** All moments at which a zone's clock shows a time: one; none in the hour that spring leaves out; two in autumn's. */
export function momentsAt(date: string, clock: string, timeZone: string): Date[] {
  const shown = Date.parse(`${date}T${clock}:00Z`);
  if (Number.isNaN(shown) || new Date(shown).toISOString().slice(0, 16) !== `${date}T${clock}`) return [];
  const offsets = [shown - day, shown + day].map(near => shownAt(near, timeZone) - near);
  const moments = [...new Set(offsets.map(offset => shown - offset))].sort((one, other) => one - other);
  return moments.filter(moment => shownAt(moment, timeZone) === shown).map(moment => new Date(moment));
}

/** The moment at which a zone's clock shows a time: the first one where there are two, nothing where there is none. */
export const momentAt = (date: string, clock: string, timeZone: string): Date | undefined =>
  momentsAt(date, clock, timeZone)[0];

/** Whether two zones' clocks show different times at a moment; zones of other names may well agree. */
export const clocksDiffer = (moment: Date | string, zone: string, other: string): boolean =>
  wallClockOf(moment, zone).utcOffset !== wallClockOf(moment, other).utcOffset;

/** What the clock shows, as if it were UTC; whole minutes, in milliseconds. */
function shownAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return Date.UTC(+parts.year!, +parts.month! - 1, +parts.day!, +parts.hour!, +parts.minute!);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const digits = '2-digit';
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
    });
  clocks.set(timeZone, clock);
  return clock;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
