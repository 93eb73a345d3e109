import type { RequestMessage } from './outboxMessage.ts';
import { writeMoments } from './writeMoments.ts';

export type MomentName = 'answerBy' | 'infoBy' | 'suspendedUntil' | 'askAgainFrom';

/**
 * The moments that a mail names, as days of the facility's calendar in the reader's language. What is said is never later than
 * a deadline and never earlier than a start: a deadline inside a day is told with its hour, a start inside a day as the day after.
 */
export function mailMoments({ facts, facility, reader, createdAt }: RequestMessage): Record<MomentName, string | null> {
  const { day, deadline, start } = writeMoments(facility.timeZone, reader.language, createdAt);
  const tell = (moment: string | null, write: (moment: Date) => string) => (moment ? write(new Date(moment)) : null);
  return {
    answerBy: tell(facts.answerBy, day),
    infoBy: tell(facts.infoBy, deadline),
    suspendedUntil: tell(facts.suspendedUntil, deadline),
    askAgainFrom: tell(facts.askAgainFrom, start),
  };
}
