import { accountTemplates } from './accountTemplates.ts';
import type { Mail, Origins } from './mail.ts';
import { mailWords, type MailWordId } from './mailWords.ts';
import type { AccountMessage } from './outboxMessage.ts';
import { plainWords } from './plainWords.ts';

/** A mail about an account: what happened, the code or the user name in large letters, and what to do if it was somebody else. */
export function composeAccountMail({ template, reader, facility, secret }: AccountMessage, origins: Origins): Mail {
  const { tone, shows, next, button } = accountTemplates[template];
  const say = mailWords(reader.language);
  const values = {
    givenName: plainWords(reader.givenName),
    facility: plainWords(facility?.name ?? ''),
    code: secret?.code ?? '',
  };
  const tell = (id: MailWordId) => say(id, values);
  const shown = shows === 'code' ? secret?.code : shows && reader.userName;
  const origin = button.app === 'family' ? origins.familyUrl : origins.staffUrl;

  return {
    locale: reader.language.toLowerCase(),
    subject: tell(`${template}.subject`),
    tone,
    status: tell(button.app === 'family' ? 'account.yours' : 'account.staff'),
    heading: tell(`${template}.heading`),
    greeting: tell('mail.greeting'),
    lead: tell(`${template}.lead`),
    sections: [
      {
        heading: tell(`account.${shows ?? 'userName'}`),
        kind: 'fact' as const,
        lines: shown ? [{ text: plainWords(shown) }] : [],
      },
      { heading: tell('mail.next'), kind: 'steps' as const, lines: next.map(id => ({ text: tell(id) })) },
    ].filter(({ lines }) => lines.length > 0),
    todo: tell(`${template}.todo`),
    button: {
      label: tell(`${template}.button`),
      href: `${origin}${button.path}${secret?.token ? `#token=${secret.token}` : ''}`,
    },
    help: null,
    footer: [
      tell(button.app === 'family' ? 'account.why' : facility ? 'account.whyStaff' : 'account.whyYourWork'),
      tell('mail.safe'),
    ],
  };
}
