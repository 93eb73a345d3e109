import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type MailLanguage, mailWords } from '../mailWords.ts';
import { plainWords } from '../plainWords.ts';
import { readAloud } from '../readAloud.ts';

/** What a calendar needs to know of a visit. */
export interface CalendarVisit {
  id: string;
  reference: string;
  kind: 'REMOTE' | 'ONSITE';
  /** Waiting for the facility, certain, or off. */
  standing: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  startsAt: Date;
  endsAt: Date;
  /** When it last changed. */
  changedAt: Date;
  /** How often it was moved or ended: a calendar lets the higher number win. */
  sequence: number;
  person: string;
  facility: { name: string; phone: string };
  /** Of its page. */
  url: string;
}

/**
 * One visit as an iCalendar file (RFC 5545). Its UID is the visit's id, so that a later file replaces an earlier one; times are UTC,
 * which each calendar shows by its reader's clock.
 */
export function writeCalendar(visit: CalendarVisit, language: MailLanguage): string {
  const say = mailWords(language);
  const person = plainWords(visit.person);
  const facility = plainWords(visit.facility.name);
  const values = { facility, reference: readAloud(visit.reference), phone: plainWords(visit.facility.phone) };
  const calendar = ical({
    prodId: { company: 'OpenVisit', product: 'OpenVisit', language },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: visit.id,
    sequence: visit.sequence,
    stamp: visit.changedAt,
    lastModified: visit.changedAt,
    start: visit.startsAt,
    end: visit.endsAt,
    status: ICalEventStatus[visit.standing],
    summary: say(visit.standing === 'TENTATIVE' ? 'calendar.notYet' : 'calendar.summary', { person }),
    location: say(`visit.where.${visit.kind}`, { facility }),
    description: say('calendar.words', values),
    url: visit.url,
  });
  return calendar.toString();
}
