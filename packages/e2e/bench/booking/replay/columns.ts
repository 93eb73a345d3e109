import { randomUUID } from 'node:crypto';
import { planned } from './plan.ts';

/** What was sent with the captured booking, and stands in its parameters. */
export interface Sent {
  /** By the names of `Known`. */
  ids: Partial<Record<string, string>>;
  terminalIds: readonly string[];
  startsAt: Date;
  /** Of the start, at the facility. */
  day: string;
}

const aDay = 86_400_000;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const moment = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.\d]*(?:Z|[+-]\d\d(?::?\d\d)?)/;
const day = /\d{4}-\d\d-\d\d/;
const reference = /^[0-9A-HJKMNP-TV-Z]{8}$/;
const varying = new RegExp(`(${moment.source})|(${uuid.source})|(${day.source})`, 'g');

/** A part of a parameter: as it was, or what another booking has in its place. */
type Part = string | { of: string; offset?: number };

/** Takes a captured parameter apart. @returns nothing but text where it is the same for all bookings */
export function partsOf(value: string, sent: Sent): Part[] {
  const { startsAt, day: local } = sent;
  if (reference.test(value)) return [{ of: 'reference' }];
  const parts: Part[] = [];
  let from = 0;
  for (const match of value.matchAll(varying)) {
    const [whole, at, id, date] = match;
    const name = id && nameOf(id, sent);
    const offset = at ? Date.parse(inFull(at)) - startsAt.getTime() : Date.parse(date ?? '') - Date.parse(local);
    const near = Math.abs(offset) < 15 * aDay;
    const part = name ? { of: name } : near && { of: at ? 'moment' : 'day', offset };
    if (!part) continue;
    parts.push(value.slice(from, match.index), part);
    from = match.index + whole.length;
  }
  return [...parts, value.slice(from)].filter(part => part !== '');
}

/** What nobody knew before was made for this booking, and is made anew for another one. */
function nameOf(id: string, { ids, terminalIds }: Sent): string {
  if (terminalIds.includes(id)) return 'terminalId';
  return Object.entries(ids).find(([, known]) => known === id)?.[0] ?? `new ${id}`;
}

/** PostgreSQL leaves the minutes of an offset out where there are none. */
const inFull = (at: string) => at.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
const hex = (n: number) => n.toString(16).toUpperCase().padStart(8, '0');

/** What the parts are for the booking of this number. */
export function valuesOf(n: number): (parts: readonly Part[]) => string {
  const booking = planned(n);
  const made = new Map<string, string>();
  const ofPart = ({ of, offset = 0 }: Exclude<Part, string>): string => {
    if (of === 'moment') return new Date(booking.startsAt.getTime() + offset).toISOString();
    if (of === 'day') return new Date(Date.parse(booking.day) + offset).toISOString().slice(0, 10);
    if (of === 'reference') return hex(n);
    if (of in booking) return booking[of as 'facilityId'];
    const id = made.get(of) ?? randomUUID();
    made.set(of, id);
    return id;
  };
  return parts => parts.map(part => (typeof part === 'string' ? part : ofPart(part))).join('');
}
