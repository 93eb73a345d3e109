import type { AccountMessage, Reader, RelationshipMessage, RequestMessage, VisitMessage } from '../outboxMessage.ts';

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

type SaidOfVisit = Partial<Omit<VisitMessage, 'facts' | 'reader'>> & {
  facts?: Partial<VisitMessage['facts']>;
  reader?: Partial<Reader>;
};

/** A message about Elena's visit from home on Saturday; a test says only what matters to it. */
export function aVisitMessage({ facts, reader, ...said }: SaidOfVisit): VisitMessage {
  return {
    id: '7f1c5d0e-6f2b-4a55-9f0e-0a4f1f6f2f13',
    template: 'VISIT_SCHEDULED',
    createdAt: new Date('2026-11-23T14:12:00Z'),
    visitId: '0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e30',
    facility: { name: 'Riverbend County Jail', phone: '(555) 555-0142', timeZone: 'America/Denver' },
    visit: { person: 'Daniel Vargas', visitors: ['Elena Vargas', 'Lucía Vargas'], cancelCutoffMinutes: 1440 },
    reasons: [],
    ...said,
    reader: { ...elena, ...reader },
    facts: {
      reference: '7K3M9QPD',
      kind: 'REMOTE',
      by: 'HOME_USER',
      startsAt: '2026-11-28T17:30:00Z',
      endsAt: '2026-11-28T18:00:00Z',
      previousStartsAt: null,
      decideBy: null,
      sequence: 0,
      reasonCodes: [],
      publicMessage: null,
      ...facts,
    },
  };
}

/** A message about whom Elena may visit. */
export const aRelationshipMessage = (
  template: RelationshipMessage['template'],
  reader: Partial<Reader> = {},
): RelationshipMessage => ({
  id: '7f1c5d0e-6f2b-4a55-9f0e-0a4f1f6f2f14',
  template,
  createdAt: new Date('2026-11-23T14:12:00Z'),
  relationshipId: '0b7e2f0a-2c61-4f4e-8a3b-5d7b9d0c1e31',
  facility: { name: 'Riverbend County Jail', phone: '(555) 555-0142', timeZone: 'America/Denver' },
  person: 'Daniel Vargas',
  reader: { ...elena, ...reader },
});
