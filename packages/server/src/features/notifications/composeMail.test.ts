import { expect, it } from '@jest/globals';
import { type AccountTemplate, accountTemplates } from './accountTemplates.ts';
import { composeMail } from './composeMail.ts';
import { mailHtml } from './mailHtml.ts';
import { mailText } from './mailText.ts';
import { anAccountMessage, anOutboxMessage } from './testing/anOutboxMessage.ts';

const familyUrl = 'https://visits.example.org';
const origins = { familyUrl, staffUrl: 'https://staff.example.org' };
const idExpired = {
  publicText: 'Your ID is out of date.',
  whatYouCanDo: 'Send an ID that is still good and ask again.',
};

it('tells Elena that her request was sent, when to expect the answer, and that she has nothing to do', () => {
  const text = mailText(composeMail(anOutboxMessage({ template: 'ACCESS_REQUESTED' }), origins));
  expect(text).toMatch(
    /^Your request was sent\n\[Pending\][^]*They will approve or deny it, and we will e-mail you\.[^]*by Wednesday, November 25\.[^]*You have nothing more to do\./,
  );
});

it('tells why a request was denied, what she can do, and what the facility wrote, in the text and in the HTML', () => {
  const message = anOutboxMessage({
    template: 'ACCESS_DENIED',
    reasons: [idExpired],
    facts: { reasonCodes: ['ID_EXPIRED'], publicMessage: 'Bring the new one.\n\nThank you.' },
  });
  const mail = composeMail(message, origins);
  for (const drawn of [mailText(mail), mailHtml(mail)]) {
    for (const words of [
      'Your ID is out of date.',
      'Send an ID that is still good and ask again.',
      'Riverbend County Jail wrote to you',
      'Bring the new one.',
      'Thank you.',
      'Call Riverbend County Jail at (555) 555-0142.',
    ]) {
      expect(drawn).toContain(words);
    }
  }
});

it('names each thing that is needed, and the last moment to send it, with its hour', () => {
  const message = anOutboxMessage({
    template: 'ACCESS_INFO_NEEDED',
    facts: { neededPieces: ['PHOTO', 'ADDRESS'], infoBy: '2026-12-07T15:15:00Z' },
  });
  const mail = composeMail(message, origins);
  expect(mail.subject).toBe('Riverbend County Jail needs 2 more things from you');
  expect(mail.status).toBe('We need 2 things');
  expect(mailText(mail)).toContain('- A clear photo of your face\n- Your home address');
  expect(mailText(mail)).toMatch(/Send it by Monday, December 7, 10:15\sAM EST\./);
  expect(mail.button).toEqual({
    label: 'Send it now',
    href: `${familyUrl}/account/requests/${message.accessRequestId}`,
  });
});

it('names the last whole day when the time ends at midnight where the facility is', () => {
  const facts = { neededPieces: ['PHOTO' as const], infoBy: '2026-12-08T05:00:00Z' };
  expect(mailText(composeMail(anOutboxMessage({ template: 'ACCESS_INFO_NEEDED', facts }), origins))).toContain(
    'Send it by Monday, December 7. After that your request ends.',
  );
});

it('names the last day of a pause, and the year when it is not the one in which the mail is written', () => {
  const facts = { suspendedUntil: '2027-01-04T05:00:00Z' };
  expect(composeMail(anOutboxMessage({ template: 'ACCESS_SUSPENDED', facts }), origins).heading).toBe(
    'Your visits are paused until Sunday, January 3, 2027',
  );
});

it('says when one may ask again after the end only where there is such a day', () => {
  const ended = (askAgainFrom: string | null) =>
    mailText(composeMail(anOutboxMessage({ template: 'ACCESS_REVOKED', facts: { askAgainFrom } }), origins));
  expect(ended('2027-05-22T14:00:00Z')).toContain('You can ask again from Sunday, May 23, 2027.');
  expect(ended(null)).not.toContain('ask again');
});

it('writes to a person who reads Spanish in Spanish, dates too', () => {
  const mail = composeMail(anOutboxMessage({ reader: { language: 'ES' } }), origins);
  expect(mail.subject).toBe('Su solicitud se mandó a Riverbend County Jail');
  expect(mailText(mail)).toContain('Tendrá respuesta a más tardar el miércoles 25 de noviembre.');
  expect(mailHtml(mail)).toContain('<html lang="es"');
});

it('links to the request and to the words that explain its status', () => {
  const mail = composeMail(anOutboxMessage({ template: 'ACCESS_APPROVED' }), origins);
  expect(mailHtml(mail)).toContain(`href="${familyUrl}/account/requests/0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e2f"`);
  expect(mailHtml(mail)).toContain(`href="${familyUrl}/help/statuses#APPROVED"`);
});

it('lets nobody write HTML, break a line of the subject or turn the writing around by a name or a message', () => {
  const hostile = '<img src=x onerror=alert(1)>"\' & \u202eeliF';
  const message = anOutboxMessage({
    template: 'ACCESS_DENIED',
    reasons: [idExpired],
    facility: { name: `Jail\r\nBcc: all@example.org ${hostile}`, phone: hostile, timeZone: 'America/Denver' },
    reader: { givenName: `Elena\r\n\r\n${hostile}` },
    facts: { publicMessage: hostile, reference: hostile },
  });
  const mail = composeMail(message, origins);
  const drawn = mailHtml(mail);
  expect(drawn).not.toContain('<img');
  expect(drawn).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39; &amp;');
  expect(drawn + mailText(mail)).not.toMatch(/[\u202a-\u202e]/);
  expect(mail.subject).toMatch(/^Jail Bcc: all@example\.org/);
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(mail.greeting).not.toMatch(/[\r\n]/);
});

it('needs nothing from outside to be read: no picture, no script, no font, no style sheet', () => {
  const drawn = mailHtml(composeMail(anOutboxMessage({}), origins));
  expect(drawn).not.toMatch(/<(img|script|link|iframe|object)|url\(|@import/);
});

it('shows the code large, in the subject, and nowhere in the address of the button', () => {
  const mail = composeMail(anAccountMessage({}), origins);
  expect(mail.subject).toBe('048213 is your OpenVisit code');
  expect(mail.sections[0]).toEqual({ heading: 'Your code', kind: 'fact', lines: [{ text: '048213' }] });
  expect(mail.button.href).toBe(`${familyUrl}/verify-email#token=q1w2e3r4t5y6u7i8o9p0aA`);
  expect(mailText(mail)).toContain('Your code\n\n048213\n');
  expect(mailHtml(mail)).toMatch(/<p[^>]*>\s*048213\s*<\/p>/);
});

it('tells the user name to whoever forgot the password or has an account already', () => {
  for (const template of ['PASSWORD_RESET', 'ACCOUNT_EXISTS'] as const)
    expect(mailText(composeMail(anAccountMessage({ template }), origins))).toContain('Your user name\n\nevargas\n');
});

it('invites staff to their own app, in the name of the facility', () => {
  const facility = { name: 'Riverbend County Jail', phone: '(555) 555-0142', timeZone: 'America/Denver' };
  const mail = composeMail(
    anAccountMessage({ template: 'STAFF_INVITATION', facility, secret: { token: 't' } }),
    origins,
  );
  expect(mail.button.href).toBe('https://staff.example.org/invitation#token=t');
  expect(mail.subject).toBe('You are invited to OpenVisit at Riverbend County Jail');
});

it('tells staff, each in their language, what became of the way in which they sign in', () => {
  const templates = Object.entries(accountTemplates).filter(([, { button }]) => button.app === 'staff');
  for (const [template] of templates)
    for (const language of ['EN', 'ES'] as const) {
      const message = anAccountMessage({ template: template as AccountTemplate, facility: null, secret: null });
      const mail = composeMail({ ...message, reader: { ...message.reader, language } }, origins);
      expect(mail.button.href).toMatch(/^https:\/\/staff\.example\.org\/(account|sign-in|invitation)$/);
      expect([template, mailText(mail)]).toEqual([template, expect.not.stringMatching(/[{}]|undefined/)]);
    }
  expect(templates.length).toBeGreaterThan(5);
});
