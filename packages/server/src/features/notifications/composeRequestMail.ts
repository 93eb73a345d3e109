import type { Mail } from './mail.ts';
import { mailMoments } from './mailMoments.ts';
import { mailTemplates } from './mailTemplates.ts';
import { mailWords, type MailWordId } from './mailWords.ts';
import type { RequestMessage } from './outboxMessage.ts';
import { plainLines, plainWords } from './plainWords.ts';

/** A mail about an access request: how things stand first, then why, what happens now and what to do. */
export function composeRequestMail(message: RequestMessage, familyUrl: string): Mail {
  const { facts, facility, reader, template } = message;
  const { status, tone, next, button } = mailTemplates[template];
  const say = mailWords(reader.language);
  const moments = mailMoments(message);
  const values = {
    facility: plainWords(facility.name),
    phone: plainWords(facility.phone),
    givenName: plainWords(reader.givenName),
    reference: plainWords(facts.reference),
    count: facts.neededPieces.length,
    ...moments,
  };
  const tell = (id: MailWordId) => say(id, values);
  const todo = tell(`${template}.todo`);
  const statusWord = tell(`status.${status}`);

  return {
    locale: reader.language.toLowerCase(),
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
