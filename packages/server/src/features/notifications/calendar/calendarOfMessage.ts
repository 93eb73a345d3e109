import type { VisitMessage } from '../outboxMessage.ts';
import { visitTemplate } from '../visitTemplates.ts';
import { writeCalendar } from './writeCalendar.ts';

/** The calendar file that goes along with a mail about a visit. */
export function calendarOfMessage(
  { facts, facility, visit, reader, template, ...message }: VisitMessage,
  familyUrl: string,
) {
  const { isOff, status } = visitTemplate(template);
  const certain = status === 'REQUESTED' ? 'TENTATIVE' : 'CONFIRMED';
  return writeCalendar(
    {
      id: message.visitId,
      reference: facts.reference,
      kind: facts.kind,
      standing: isOff ? 'CANCELLED' : certain,
      startsAt: new Date(facts.startsAt),
      endsAt: new Date(facts.endsAt),
      changedAt: message.createdAt,
      sequence: facts.sequence,
      person: visit.person,
      facility,
      url: `${familyUrl}/visits/${message.visitId}`,
    },
    reader.language,
  );
}
