import type { Language } from './words.tsx';

const regions: Record<Language, string> = { en: 'en-US', es: 'es-US' };

function format(
  date: Date | string,
  timeZone: string,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const text = new Intl.DateTimeFormat(regions[language], { ...options, timeZone }).format(new Date(date));
  // "9:41 AM" shouts; the narrow space before it breaks no line.
  return text.replace(/\s?\b(AM|PM)\b/g, half => `\u00a0${half.trim().toLowerCase()}`);
}

/** A moment in the facility's zone: "Nov 23, 9:41 am". The year is told only when it is not `now`'s. */
export function formatDateTime(date: Date | string, timeZone: string, language: Language, now = new Date()): string {
  const year = yearOf(date, timeZone) === yearOf(now, timeZone) ? undefined : 'numeric';
  return format(date, timeZone, language, { year, month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
}

/** A time that somebody comes to: "Sat, Mar 7, 10:30 am". The year is told only when it is not `now`'s. */
export function formatMoment(date: Date | string, timeZone: string, language: Language, now = new Date()): string {
  return `${formatShortDay(date, timeZone, language, now)}, ${formatTime(date, timeZone, language)}`;
}

/** A day, short, with its weekday: "Sat, Mar 7". A plain date takes the zone UTC. */
export function formatShortDay(date: Date | string, timeZone: string, language: Language, now = new Date()): string {
  const year = yearOf(date, timeZone) === yearOf(now, timeZone) ? undefined : 'numeric';
  return format(date, timeZone, language, { year, weekday: 'short', month: 'short', day: 'numeric' });
}

/** A zone by its name at a moment, as people say it: "Mountain Standard Time". */
export function formatZone(date: Date | string, timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(regions[language], { timeZone, timeZoneName: 'long' });
  return parts.formatToParts(new Date(date)).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A day as people say it: "Wednesday, November 25". */
export function formatDay(date: Date | string, timeZone: string, language: Language): string {
  return format(date, timeZone, language, { weekday: 'long', month: 'long', day: 'numeric' });
}

/** A day with its year, short: "Mar 14, 2026". A plain date (`2026-03-14`) takes the zone UTC. */
export function formatDate(date: Date | string, timeZone: string, language: Language): string {
  return format(date, timeZone, language, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** A time of day: "9:41 am". */
export function formatTime(date: Date | string, timeZone: string, language: Language): string {
  return format(date, timeZone, language, { hour: 'numeric', minute: '2-digit' });
}

function yearOf(date: Date | string, timeZone: string): string {
  return format(date, timeZone, 'en', { year: 'numeric' });
}
