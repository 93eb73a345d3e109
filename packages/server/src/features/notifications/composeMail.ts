import { mailMoments } from './mailMoments.ts';
import { mailTemplates, type MailTone } from './mailTemplates.ts';
import { mailWords, type MailWordId } from './mailWords.ts';
import type { OutboxMessage } from './outboxMessage.ts';
import { plainLines, plainWords } from './plainWords.ts';

/** A mail in words, before it is drawn as text and as HTML. Every string is one line of plain text. */
export interface Mail {
  locale: string;
  subject: string;
  tone: MailTone;
  status: string;
  heading: string;
  greeting: string;
  lead: string;
  /** Headed lists and texts, in reading order: why, what to send, what the facility wrote, what happens now. */
  sections: { heading: string; kind: 'list' | 'quote' | 'steps'; lines: { text: string; more?: string }[] }[];
  todo: string;
  button: { label: string; href: string };
  help: { label: string; href: string };
  footer: string[];
}

/** Puts a message of the outbox into its reader's language: how things stand first, then why, what happens now and what to do. */
export function composeMail(message: OutboxMessage, familyUrl: string): Mail {
  const { facts, facility, homeUser, template } = message;
  const { status, tone, next, button } = mailTemplates[template];
  const say = mailWords(homeUser.language);
  const moments = mailMoments(message);
  const values = {
    facility: plainWords(facility.name),
    phone: plainWords(facility.phone),
    givenName: plainWords(homeUser.givenName),
    reference: plainWords(facts.reference),
    count: facts.neededPieces.length,
    ...moments,
  };
  const tell = (id: MailWordId) => say(id, values);
  const todo = tell(`${template}.todo`);
  const statusWord = tell(`status.${status}`);

  return {
    locale: homeUser.language.toLowerCase(),
    subject: tell(`${template}.subject`),
    tone,
    status: statusWord,
    heading: tell(`${template}.heading`),
    greeting: tell('mail.greeting'),
    lead: tell(`${template}.lead`),
    sections: [
      {
        heading: tell('mail.reasons'),
        kind: 'list' as const,
        lines: message.reasons.map(reason => ({ text: reason.publicText, more: reason.whatYouCanDo })),
      },
      {
        heading: tell('mail.pieces'),
        kind: 'list' as const,
        lines: facts.neededPieces.map(piece => ({ text: tell(`piece.${piece}`) })),
      },
      {
        heading: tell('mail.message'),
        kind: 'quote' as const,
        lines: plainLines(facts.publicMessage ?? '').map(text => ({ text })),
      },
      {
        heading: tell('mail.next'),
        kind: 'steps' as const,
        lines: next
          .map(line => (typeof line === 'string' ? { say: line, when: null } : line))
          .filter(({ when }) => when === null || moments[when] !== null)
          .map(line => ({ text: tell(line.say) })),
      },
    ].filter(({ lines }) => lines.length > 0),
    todo,
    button: { label: tell(button ?? 'mail.button'), href: `${familyUrl}/account/requests/${message.accessRequestId}` },
    help: { label: say('mail.help', { status: statusWord }), href: `${familyUrl}/help/statuses#${status}` },
    // Whoever is told above whom to call is not told twice.
    footer: [
      tell('mail.reference'),
      ...(todo.includes(values.phone) ? [] : [tell('mail.call')]),
      tell('mail.why'),
      tell('mail.safe'),
    ],
  };
}
