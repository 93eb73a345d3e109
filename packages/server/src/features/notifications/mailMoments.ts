import type { RequestMessage } from './outboxMessage.ts';

export type MomentName = 'answerBy' | 'infoBy' | 'suspendedUntil' | 'askAgainFrom';

/**
 * The moments that a mail names, as days of the facility's calendar in the reader's language. What is said is never later than
 * a deadline and never earlier than a start: a deadline inside a day is told with its hour, a start inside a day as the day after.
 */
export function mailMoments({ facts, facility, reader, createdAt }: RequestMessage): Record<MomentName, string | null> {
  const { timeZone } = facility;
  const locale = reader.language === 'ES' ? 'es-US' : 'en-US';
  const yearOf = (moment: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(moment);
  const isMidnight = (moment: Date) =>
    new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(moment) ===
    '00:00';

  // «miércoles 25 de noviembre», as people write it, not «miércoles, 25 de noviembre».
  const day = (moment: Date) => (locale === 'es-US' ? written(moment).replace(', ', ' ') : written(moment));
  const written = (moment: Date) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      year: yearOf(moment) === yearOf(createdAt) ? undefined : 'numeric',
      timeZone,
    }).format(moment);
  const hour = (moment: Date) =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone }).format(
      moment,
    );

  const deadline = (moment: Date) =>
    isMidnight(moment) ? day(new Date(moment.getTime() - 1)) : `${day(moment)}, ${hour(moment)}`;
  const start = (moment: Date) => day(isMidnight(moment) ? moment : new Date(moment.getTime() + 24 * 3_600_000));

  const tell = (moment: string | null, write: (moment: Date) => string) => (moment ? write(new Date(moment)) : null);
  return {
    answerBy: tell(facts.answerBy, day),
    infoBy: tell(facts.infoBy, deadline),
    suspendedUntil: tell(facts.suspendedUntil, deadline),
    askAgainFrom: tell(facts.askAgainFrom, start),
  };
}
