import type { Mail } from './mail.ts';
import { mailWords, type MailWordId } from './mailWords.ts';
import type { RelationshipMessage } from './outboxMessage.ts';
import { plainWords } from './plainWords.ts';
import { relationshipTemplates } from './relationshipTemplates.ts';

/** A mail about whom somebody may visit: the facility said yes or no. */
export function composeRelationshipMail(
  { template, facility, reader, person }: RelationshipMessage,
  familyUrl: string,
): Mail {
  const { status, tone } = relationshipTemplates[template];
  const say = mailWords(reader.language);
  const values = {
    facility: plainWords(facility.name),
    phone: plainWords(facility.phone),
    givenName: plainWords(reader.givenName),
    person: plainWords(person),
  };
  const tell = (id: MailWordId) => say(id, values);
  const todo = tell(`${template}.todo`);

  return {
    locale: reader.language.toLowerCase(),
    subject: tell(`${template}.subject`),
    tone,
    status: tell(`status.${status}`),
    heading: tell(`${template}.heading`),
    greeting: tell('mail.greeting'),
    lead: tell(`${template}.lead`),
    sections: [{ heading: tell('mail.next'), kind: 'steps', lines: [{ text: tell(`${template}.next`) }] }],
    todo,
    button: { label: tell('relationship.button'), href: `${familyUrl}/account/people` },
    help: null,
    footer: [...(todo.includes(values.phone) ? [] : [tell('mail.call')]), tell('visit.why'), tell('mail.safe')],
  };
}
