import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { VisitKind } from '../../facilities/facility.entity.ts';
import { aPlace, between, somebody, someFacts, somePolicy } from '../testing/someFacts.ts';
import { proposal, at, refused, withPolicy, thatMorning, leo, person } from '../testing/someProposal.ts';
import type { BookingFacts } from './bookingFacts.ts';
import { BookingRule } from './bookingRule.ts';
import { rules } from './rules.ts';

it('refuses nothing that is in order', () => {
  expect(refused(someFacts())).toEqual([]);
});

it('has a rule for each name but the one for families, in the order of the names', () => {
  const names = Object.values(BookingRule).filter(name => name !== BookingRule.NOT_AVAILABLE);
  expect(rules.map(([name]) => name)).toEqual(names);
});

it('stands on its page, rule by rule', () => {
  const page = readFileSync(new URL('../../../../../../docs/booking-rules.md', import.meta.url), 'utf8');
  expect([...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name)).toEqual(rules.map(([name]) => name));
});

it('tells all that is the matter, in the order of the rules', () => {
  const facts = someFacts({ bans: [thatMorning], unknownGuests: ['nobody'], places: [] });
  expect(refused(facts, at('2030-03-05T03:07-07:00'))).toEqual([
    'OFF_GRID',
    'GUEST_NOT_ALLOWED',
    'OUTSIDE_VISITING_HOURS',
    'TERMINAL_UNAVAILABLE',
  ]);
  expect(refused(facts)).toEqual(['BANNED', 'GUEST_NOT_ALLOWED', 'TERMINAL_UNAVAILABLE']);
});

it('tells whoever has no access nothing but that', () => {
  expect(refused(someFacts({ accessApproved: false, places: [], person: null }))).toEqual(['ACCESS_NOT_APPROVED']);
});

describe('who visits whom', () => {
  it.each<[string, Partial<BookingFacts>, string[]]>([
    ['a ban that is over by then', { bans: [between('2030-01-01T00:00Z', '2030-03-05T10:00-07:00')] }, []],
    ['a ban that begins in the middle of the visit', { bans: [between('2030-03-05T10:29-07:00')] }, ['BANNED']],
    [
      'an attorney who waits for approval',
      { relationship: { kind: 'ATTORNEY', approved: false, reviewVisits: false } },
      ['RELATIONSHIP_NOT_APPROVED'],
    ],
    ['an approved friend', { relationship: { kind: 'FAMILY', approved: true, reviewVisits: false } }, []],
    [
      'nobody asked, where pairs are approved',
      { policies: [somePolicy({ pairApprovalRequired: true })] },
      ['RELATIONSHIP_NOT_APPROVED'],
    ],
    ['a person who was released', { person: { ...person, isHere: false } }, ['PERSON_NOT_AT_FACILITY']],
    ['a person of another facility', { person: null }, ['PERSON_NOT_AT_FACILITY']],
    [
      'privileges suspended without an end',
      { person: { ...person, suspended: between('2030-03-01T00:00Z') } },
      ['PERSON_PRIVILEGE_SUSPENDED'],
    ],
    [
      'privileges given back in time',
      { person: { ...person, suspended: between('2030-03-01T00:00Z', '2030-03-05T17:00Z') } },
      [],
    ],
    ['terms that changed', { terms: { version: 2, accepted: false } }, ['TERMS_NOT_ACCEPTED']],
  ])('%s', (_what, facts, expected) => {
    expect(refused(someFacts(facts))).toEqual(expected);
  });
});

describe('who comes along', () => {
  it('counts years on the visit’s day: a birthday on the day itself is had, one on the next day is not', () => {
    const facts = someFacts({ policies: [somePolicy({ minimumGuestAge: 18 })], visitors: [somebody(), leo] });
    expect(refused({ ...facts, visitors: [somebody(), { ...leo, dateOfBirth: '2012-03-05' }] })).toEqual([]);
    expect(refused({ ...facts, visitors: [somebody(), { ...leo, dateOfBirth: '2012-03-06' }] })).toEqual([
      'GUEST_NOT_ALLOWED',
    ]);
    expect(refused({ ...facts, visitors: [somebody({ dateOfBirth: '2012-03-05' })] })).toEqual([]);
    expect(refused({ ...facts, visitors: [somebody({ dateOfBirth: '2012-03-06' })] })).toEqual(['NO_ADULT']);
  });

  it('lets nobody be a year older before 1 March who was born on 29 February', () => {
    const young = someFacts({ visitors: [somebody({ dateOfBirth: '2012-02-29' })], from: '2030-02-01' });
    const now = new Date('2030-02-20T12:00-07:00');
    expect(refused(young, { ...at('2030-02-28T10:00-07:00'), now })).toEqual(['NO_ADULT']);
    expect(refused(young, { ...at('2030-03-01T10:00-07:00'), now })).toEqual([]);
  });

  it('counts guests that it does not know among the visitors', () => {
    const facts = someFacts({ policies: [somePolicy({ maxVisitors: 1 })] });
    expect(refused(facts)).toEqual([]);
    expect(refused({ ...facts, unknownGuests: ['x'] })).toEqual(['GUEST_NOT_ALLOWED', 'TOO_MANY_VISITORS']);
  });

  it('lets nobody be in two visits, and lets them go from one to the next', () => {
    expect(refused(someFacts({ visitors: [somebody(), { ...leo, busy: [thatMorning] }] }))).toEqual(['VISITOR_BUSY']);
    const next = between('2030-03-05T10:30-07:00', '2030-03-05T11:00-07:00');
    expect(refused(someFacts({ visitors: [somebody({ busy: [next] })] }))).toEqual([]);
  });
});

describe('the policy', () => {
  it.each<[string, BookingFacts, string[]]>([
    ['offers no video', withPolicy({ kindsOffered: [VisitKind.ONSITE] }), ['KIND_NOT_OFFERED']],
    ['has no such length', withPolicy({ durations: [20] }), ['DURATION_NOT_OFFERED']],
    ['is none', someFacts({ policies: [] }), ['KIND_NOT_OFFERED', 'DURATION_NOT_OFFERED']],
    ['asks the family for money', withPolicy({ rateCentsPerMinute: 12, payer: 'FAMILY' }), ['PAYMENT_REQUIRED']],
    ['has the facility pay', withPolicy({ rateCentsPerMinute: 12 }), []],
  ])('%s', (_what, facts, expected) => {
    expect(refused(facts)).toEqual(expected);
  });

  it('is the one in force on the visit’s day, not today', () => {
    const policies = [somePolicy(), somePolicy({ version: 2, effectiveFrom: '2030-03-06', durations: [45] })];
    expect(refused(someFacts({ policies }))).toEqual([]);
    expect(refused(someFacts({ policies }), at('2030-03-06T10:00-07:00'))).toEqual(['DURATION_NOT_OFFERED']);
  });

  it('may ask no more than the cap of the visit’s day; onsite visits cost nothing', () => {
    const rateCaps = [
      { effectiveFrom: '2026-04-06', centsPerMinute: 21 },
      { effectiveFrom: '2030-03-05', centsPerMinute: 19 },
    ];
    const facts = { ...withPolicy({ rateCentsPerMinute: 20 }), rateCaps };
    expect(refused(facts)).toEqual(['RATE_ABOVE_CAP']);
    expect(refused(facts, at('2030-03-04T10:00-07:00'))).toEqual([]);
    expect(refused({ ...facts, kind: VisitKind.ONSITE, places: [aPlace(), aPlace({ type: 'BOOTH' })] })).toEqual([]);
  });
});

it('leaves out rules that are told not to count, and a version that was not the one seen counts', () => {
  const facts = someFacts({ terms: { version: 2, accepted: false } });
  expect(refused(facts, proposal({ overridden: [BookingRule.TERMS_NOT_ACCEPTED] }))).toEqual([]);
  expect(refused(someFacts(), proposal({ seenVersion: 2, version: 3 }))).toEqual(['STALE_VERSION']);
});
