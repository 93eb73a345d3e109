import { expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { composeMail } from './composeMail.ts';
import { mailHtml } from './mailHtml.ts';
import { mailText } from './mailText.ts';
import { aRelationshipMessage, aVisitMessage } from './testing/anOutboxMessage.ts';
import { writeLetter } from './writeLetter.ts';

const origins = { familyUrl: 'https://visits.example.org', staffUrl: 'https://staff.example.org' };
const text = (said: Parameters<typeof aVisitMessage>[0]) => mailText(composeMail(aVisitMessage(said), origins));

it('tells Elena when and whom she visits, who comes along, and a number that can be read aloud', () => {
  const booked = text({});
  expect(booked).toMatch(/You visit Daniel Vargas on Saturday, November 28, 10:30\sAM MST\./);
  expect(booked).toContain('- Who comes\n  Elena Vargas, Lucía Vargas');
  expect(booked).toContain('The number of your visit\n\n7K3M-9QPD');
  expect(booked).toMatch(/You can cancel until Friday, November 27, 10:30\sAM MST\./);
  expect(booked).toContain('https://visits.example.org/visits/0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e30');
});

it('says what to bring to the facility, and what to have at home', () => {
  expect(text({ facts: { kind: 'ONSITE' } })).toContain('Bring the ID that you sent us.');
  expect(text({})).not.toContain('Bring');
  expect(text({})).toContain('quiet place');
});

it('no more offers to cancel where it is too late for that', () => {
  expect(text({ createdAt: new Date('2026-11-28T10:00:00Z') })).not.toContain('cancel until');
});

it('says of a visit that waits that it is not booked yet, and by when an officer answers', () => {
  const waiting = text({ template: 'VISIT_REQUESTED', facts: { decideBy: '2026-11-27T17:30:00Z' } });
  expect(waiting).toMatch(/^Your visit is not booked yet\n\[Not booked yet\]/);
  expect(waiting).toMatch(/An officer answers by Friday, November 27, 10:30\sAM MST\./);
});

it('says why a visit was not booked, what one can do, and what the facility wrote', () => {
  const reason = { publicText: 'The jail is locked down.', whatYouCanDo: 'Choose another day.' };
  const said = {
    template: 'VISIT_DECLINED',
    reasons: [reason],
    facts: { by: 'STAFF', publicMessage: 'We are sorry.' },
  } as const;
  const message = aVisitMessage({ ...said, reasons: [reason] });
  for (const drawn of [mailText(composeMail(message, origins)), mailHtml(composeMail(message, origins))]) {
    for (const words of [reason.publicText, reason.whatYouCanDo, 'We are sorry.', 'Call Riverbend County Jail'])
      expect(drawn).toContain(words);
  }
});

it('says who cancelled: she herself, the facility, or nobody by name', () => {
  const cancelledBy = (by: 'HOME_USER' | 'STAFF' | 'SYSTEM') => text({ template: 'VISIT_CANCELLED', facts: { by } });
  expect(cancelledBy('HOME_USER')).toContain('You cancelled your visit');
  expect(cancelledBy('STAFF')).toContain('Riverbend County Jail cancelled it.');
  expect(cancelledBy('SYSTEM')).toContain('It cannot take place.');
});

it('says what the time was and what it is now, in Spanish to whoever reads Spanish', () => {
  const facts = { previousStartsAt: '2026-11-27T17:30:00Z', by: 'STAFF' as const };
  const moved = text({ template: 'VISIT_RESCHEDULED', facts, reader: { language: 'ES' } });
  expect(moved).toMatch(
    /- Era\n {2}viernes 27 de noviembre, 10:30\sa\.\s?m\. MST\n- Ahora es\n {2}sábado 28 de noviembre/,
  );
});

it('sends the visit along for a calendar, and says there that it is off when it is', async () => {
  const eventOf = async (said: Parameters<typeof aVisitMessage>[0]) => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const { message } = await transport.sendMail(writeLetter(aVisitMessage(said), { ...origins, mailFrom: 'a@b.org' }));
    const { attachments } = await simpleParser(message as Buffer);
    return attachments[0]!.content.toString();
  };
  const booked = await eventOf({});
  for (const line of [
    'UID:0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e30',
    'SEQUENCE:0',
    'DTSTART:20261128T173000Z',
    'STATUS:CONFIRMED',
  ])
    expect(booked.split('\r\n')).toContain(line);
  const off = await eventOf({ template: 'VISIT_CANCELLED', facts: { sequence: 2 } });
  expect(off.split('\r\n')).toEqual(expect.arrayContaining(['SEQUENCE:2', 'STATUS:CANCELLED']));
  expect(await eventOf({ template: 'VISIT_REQUESTED' })).toContain('STATUS:TENTATIVE');
});

it('tells whom she may visit from now on, and whom not', () => {
  const told = (template: 'RELATIONSHIP_APPROVED' | 'RELATIONSHIP_DENIED') =>
    composeMail(aRelationshipMessage(template), origins);
  expect(told('RELATIONSHIP_APPROVED').heading).toBe('You can now visit Daniel Vargas');
  expect(told('RELATIONSHIP_DENIED').todo).toContain('(555) 555-0142');
});
