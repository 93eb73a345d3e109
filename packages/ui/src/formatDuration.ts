import type { Language } from './words.tsx';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The one unit that says enough, in words: "2 days", "5 hours", "1 minute". Rounded to the nearest, at least 1 minute. */
export function formatDuration(milliseconds: number, language: Language): string {
  if (milliseconds >= 2 * day - 12 * hour) return unit(Math.round(milliseconds / day), 'day', 'long', language);
  if (milliseconds >= hour) return unit(Math.round(milliseconds / hour), 'hour', 'long', language);
  return unit(Math.max(1, Math.round(milliseconds / minute)), 'minute', 'long', language);
}

/** An age in a list, two units at most: "1d 3h", "23h", "40m". */
export function formatAge(milliseconds: number, language: Language): string {
  const days = Math.floor(milliseconds / day);
  const hours = Math.floor((milliseconds % day) / hour);
  if (days > 0)
    return [unit(days, 'day', 'narrow', language), hours > 0 && unit(hours, 'hour', 'narrow', language)]
      .filter(Boolean)
      .join(' ');
  if (hours > 0) return unit(hours, 'hour', 'narrow', language);
  return unit(Math.max(1, Math.floor(milliseconds / minute)), 'minute', 'narrow', language);
}

function unit(count: number, name: string, unitDisplay: 'long' | 'narrow', language: Language): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay }).format(count);
}
