import { calendarOfMessage } from './calendar/calendarOfMessage.ts';
import { composeMail } from './composeMail.ts';
import type { Origins } from './mail.ts';
import { mailHtml } from './mailHtml.ts';
import { mailText } from './mailText.ts';
import type { OutboxMessage } from './outboxMessage.ts';
import { plainWords } from './plainWords.ts';

/** A message of the outbox as a letter: the same message always makes the same one, with the same Message-ID and date. */
export function writeLetter(message: OutboxMessage, { mailFrom, ...origins }: Origins & { mailFrom: string }) {
  const mail = composeMail(message, origins);
  const { givenName, familyName, email } = message.reader;
  return {
    messageId: `<${message.id}@${new URL(origins.familyUrl).hostname}>`,
    date: message.createdAt,
    from: mailFrom,
    to: { name: plainWords(`${givenName} ${familyName}`), address: email },
    subject: mail.subject,
    text: mailText(mail),
    html: mailHtml(mail),
    // Written by a machine: answering machines keep still.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': mail.locale },
    attachments: 'visitId' in message ? [calendarFile(calendarOfMessage(message, origins.familyUrl))] : [],
  };
}

const calendarFile = (content: string) => ({
  filename: 'visit.ics',
  content,
  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
});
