import type { OutboxMessage } from '../outboxMessage.ts';

type Said = Partial<Omit<OutboxMessage, 'facts' | 'homeUser'>> & {
  facts?: Partial<OutboxMessage['facts']>;
  homeUser?: Partial<OutboxMessage['homeUser']>;
};

/** Elena's request at Riverbend County Jail, as the outbox tells it; a test says only what matters to it. */
export function anOutboxMessage({ facts, homeUser, ...said }: Said): OutboxMessage {
  return {
    id: '7f1c5d0e-6f2b-4a55-9f0e-0a4f1f6f2f11',
    template: 'ACCESS_REQUESTED',
    createdAt: new Date('2026-11-23T14:12:00Z'),
    accessRequestId: '0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e2f',
    facility: { name: 'Riverbend County Jail', phone: '(555) 555-0142', timeZone: 'America/New_York' },
    reasons: [],
    ...said,
    homeUser: { givenName: 'Elena', familyName: 'Vargas', email: 'elena.v@example.org', language: 'EN', ...homeUser },
    facts: {
      reference: 'RC-40718',
      reasonCodes: [],
      neededPieces: [],
      publicMessage: null,
      answerBy: '2026-11-25T14:12:00Z',
      infoBy: null,
      suspendedUntil: null,
      askAgainFrom: null,
      ...facts,
    },
  };
}
