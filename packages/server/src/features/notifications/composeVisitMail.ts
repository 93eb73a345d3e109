import type { Mail, MailSection } from './mail.ts';
import { mailWords, type MailWordId } from './mailWords.ts';
import type { VisitMessage } from './outboxMessage.ts';
import { plainLines, plainWords } from './plainWords.ts';
import { readAloud } from './readAloud.ts';
import { visitTemplate, type VisitLine } from './visitTemplates.ts';
import { writeMoments } from './writeMoments.ts';

/** A mail about a visit: how it stands first, then what changed, when and with whom, why, and what happens now. */
export function composeVisitMail(message: VisitMessage, familyUrl: string): Mail {
  const { facts, reader, visit, template } = message;
  const { status, tone, next, isKept } = visitTemplate(template);
  const say = mailWords(reader.language);
  const values = visitValues(message);
  const tell = (id: MailWordId) => say(id, values);
  const todo = tell(`${template}.todo`);
  const statusWord = tell(`status.${status}`);

  const sections: MailSection[] = [
    {
      heading: tell('visit.moved'),
      kind: 'list',
      lines: values.before ? [row(tell('visit.was'), values.before), row(tell('visit.is'), values.when)] : [],
    },
    {
      heading: tell('visit.yours'),
      kind: 'list',
      lines: [
        row(tell('visit.when'), values.when),
        row(tell('visit.with'), values.person),
        row(tell('visit.who'), visit.visitors.map(plainWords).join(', ')),
        row(tell('visit.where'), tell(`visit.where.${facts.kind}`)),
      ],
    },
    {
      heading: tell('mail.reasons'),
      kind: 'list',
      lines: message.reasons.map(reason => row(reason.publicText, reason.whatYouCanDo)),
    },
    {
      heading: tell('mail.message'),
      kind: 'quote',
      lines: plainLines(facts.publicMessage ?? '').map(text => ({ text })),
    },
    { heading: tell('visit.number'), kind: 'fact', lines: isKept ? [{ text: values.reference }] : [] },
    {
      heading: tell('mail.next'),
      kind: 'steps',
      lines: next.filter(line => isTold(line, message)).map(line => ({ text: tell(idOf(line)) })),
    },
  ];
  return {
    locale: reader.language.toLowerCase(),
    subject: tell(`${template}.subject`),
    tone,
    status: statusWord,
    heading: tell(`${template}.heading`),
    greeting: tell('mail.greeting'),
    lead: tell(`${template}.lead`),
    sections: sections.filter(({ lines }) => lines.length > 0),
    todo,
    button: { label: tell('visit.button'), href: `${familyUrl}/visits/${message.visitId}` },
    help: { label: say('mail.help', { status: statusWord }), href: `${familyUrl}/help/statuses#visit-${status}` },
    footer: [
      tell('visit.reference'),
      ...(todo.includes(values.phone) ? [] : [tell('mail.call')]),
      tell('visit.why'),
      tell('mail.safe'),
    ],
  };
}

/** What the words of a visit's mail name. Times are by the facility's clock, with its zone beside them. */
export function visitValues({ facts, facility, reader, visit, createdAt }: VisitMessage) {
  const { day, dayAndHour } = writeMoments(facility.timeZone, reader.language, createdAt);
  return {
    facility: plainWords(facility.name),
    phone: plainWords(facility.phone),
    givenName: plainWords(reader.givenName),
    person: plainWords(visit.person),
    reference: readAloud(facts.reference),
    by: facts.by,
    day: day(new Date(facts.startsAt)),
    when: dayAndHour(new Date(facts.startsAt)),
    before: facts.previousStartsAt && dayAndHour(new Date(facts.previousStartsAt)),
    decideBy: facts.decideBy && dayAndHour(new Date(facts.decideBy)),
    cancelBy: dayAndHour(lastCancel(facts.startsAt, visit)),
  };
}

const lastCancel = (startsAt: string, { cancelCutoffMinutes }: VisitMessage['visit']) =>
  new Date(new Date(startsAt).getTime() - cancelCutoffMinutes * 60_000);

const row = (text: string, more: string) => ({ text, more });
const idOf = (line: VisitLine): MailWordId => (typeof line === 'string' ? line : line.say);

function isTold(line: VisitLine, { facts, visit, createdAt }: VisitMessage): boolean {
  if (typeof line === 'string') return true;
  return 'kind' in line ? line.kind === facts.kind : lastCancel(facts.startsAt, visit) > createdAt;
}
