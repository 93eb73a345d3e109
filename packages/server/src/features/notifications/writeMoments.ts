import type { MailLanguage } from './mailWords.ts';

/**
 * How moments are written in a mail: by the facility's clock, in the reader's language, with the year where it is not the mail's own.
 * @param writtenAt when the mail is written
 */
export function writeMoments(timeZone: string, language: MailLanguage, writtenAt: Date) {
  const locale = language === 'ES' ? 'es-US' : 'en-US';
  const yearOf = (moment: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(moment);
  const isMidnight = (moment: Date) =>
    new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(moment) ===
    '00:00';

  const written = (moment: Date) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      year: yearOf(moment) === yearOf(writtenAt) ? undefined : 'numeric',
      timeZone,
    }).format(moment);
  const hour = (moment: Date) =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone }).format(
      moment,
    );
  // «miércoles 25 de noviembre», as people write it, not «miércoles, 25 de noviembre».
  const day = (moment: Date) => (locale === 'es-US' ? written(moment).replace(', ', ' ') : written(moment));
  const dayAndHour = (moment: Date) => `${day(moment)}, ${hour(moment)}`;

  return {
    day,
    dayAndHour,
    /** Never later than the moment: the day that ends with it, or the day with its hour. */
    deadline: (moment: Date) => (isMidnight(moment) ? day(new Date(moment.getTime() - 1)) : dayAndHour(moment)),
    /** Never earlier than the moment: the day that begins with it, or the day after. */
    start: (moment: Date) => day(isMidnight(moment) ? moment : new Date(moment.getTime() + 24 * 3_600_000)),
  };
}
