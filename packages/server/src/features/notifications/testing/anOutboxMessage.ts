import type { AccountMessage, Reader, RequestMessage } from '../outboxMessage.ts';

type Said = Partial<Omit<RequestMessage, 'facts' | 'reader'>> & {
  facts?: Partial<RequestMessage['facts']>;
  reader?: Partial<Reader>;
};

const elena: Reader = {
  givenName: 'Elena',
  familyName: 'Vargas',
  email: 'elena.v@example.org',
  language: 'EN',
  userName: 'evargas',
};

/** Elena's request at Riverbend County Jail, as the outbox tells it; a test says only what matters to it. */
export function anOutboxMessage({ facts, reader, ...said }: Said): RequestMessage {
  return {
    id: '7f1c5d0e-6f2b-4a55-9f0e-0a4f1f6f2f11',
    template: 'ACCESS_REQUESTED',
    createdAt: new Date('2026-11-23T14:12:00Z'),
    accessRequestId: '0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e2f',
    facility: { name: 'Riverbend County Jail', phone: '(555) 555-0142', timeZone: 'America/New_York' },
    reasons: [],
    ...said,
    reader: { ...elena, ...reader },
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

type SaidOfAccount = Partial<Omit<AccountMessage, 'reader'>> & { reader?: Partial<Reader> };

/** A message about Elena's account; a test says only what matters to it. */
export function anAccountMessage({ reader, ...said }: SaidOfAccount): AccountMessage {
  return {
    id: '7f1c5d0e-6f2b-4a55-9f0e-0a4f1f6f2f12',
    template: 'EMAIL_VERIFICATION',
    createdAt: new Date('2026-11-23T14:12:00Z'),
    facility: null,
    secret: { code: '048213', token: 'q1w2e3r4t5y6u7i8o9p0aA' },
    ...said,
    reader: { ...elena, ...reader },
  };
}
