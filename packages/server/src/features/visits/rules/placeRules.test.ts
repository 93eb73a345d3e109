import { describe, expect, it } from '@jest/globals';
import { Language, Role, Standing, type Viewer } from '../../../shared/viewer.ts';
import { VisitKind } from '../../facilities/facility.entity.ts';
import { aPlace, between, someFacts } from '../testing/someFacts.ts';
import { proposal, refused, tenToHalfPast, thatMorning, minutes } from '../testing/someProposal.ts';
import type { BookingFacts } from './bookingFacts.ts';
import { forEyesOf } from './forEyesOf.ts';
import { freePlaces } from './freePlaces.ts';
import { isTaken } from './isTaken.ts';
import { refusalsOf } from './refusalsOf.ts';

describe('where', () => {
  it.each<[string, Partial<BookingFacts>, string[]]>([
    ['no terminal serves the unit', { places: [] }, ['TERMINAL_UNAVAILABLE']],
    [
      'the terminal is blocked for a part of it',
      { places: [aPlace({ shut: [between('2030-03-05T10:20-07:00')] })] },
      ['TERMINAL_UNAVAILABLE'],
    ],
    ['the terminal is blocked right after', { places: [aPlace({ shut: [between('2030-03-05T10:30-07:00')] })] }, []],
    ['somebody else has it', { places: [aPlace({ taken: minutes('09:45', '10:05') })] }, ['SLOT_TAKEN']],
    [
      'somebody had it, and it is free again',
      { places: [aPlace({ taken: minutes('09:00', '09:20', '09:25', '10:00', '10:35', '11:00') })] },
      [],
    ],
    [
      'the next one comes before it is free again',
      { places: [aPlace({ taken: minutes('10:34', '11:00') })] },
      ['SLOT_TAKEN'],
    ],
    ['another terminal is free', { places: [aPlace({ taken: minutes('09:45', '10:05') }), aPlace({ id: 'b' })] }, []],
    ['an onsite visit without a booth', { kind: VisitKind.ONSITE }, ['TERMINAL_UNAVAILABLE']],
    [
      'an onsite visit whose only booth is taken',
      { kind: VisitKind.ONSITE, places: [aPlace(), aPlace({ type: 'BOOTH', taken: minutes('10:00', '10:35') })] },
      ['SLOT_TAKEN'],
    ],
    ['the person is at court', { personTimes: [{ ...thatMorning, why: 'COMMITMENT' }] }, ['PERSON_BUSY']],
    [
      'somebody to keep apart from has a visit',
      { personTimes: [{ ...tenToHalfPast, why: 'KEEP_APART' }] },
      ['KEEP_APART'],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(refused(someFacts(facts))).toEqual(expected);
  });

  it('offers the least used place first, and a booth with each terminal', () => {
    const used = aPlace({ id: 'a', taken: minutes('08:00', '08:30') });
    expect(freePlaces(someFacts({ places: [used, aPlace({ id: 'b' })] }), proposal())).toEqual([['b'], ['a']]);
    const booth = aPlace({ id: 'booth', type: 'BOOTH' });
    const onsite = someFacts({ kind: VisitKind.ONSITE, places: [used, aPlace({ id: 'b' }), booth] });
    expect(freePlaces(onsite, proposal())).toEqual([
      ['b', 'booth'],
      ['a', 'booth'],
    ]);
    expect(freePlaces({ ...onsite, places: [used] }, proposal())).toEqual([]);
  });
});

describe('what is read of it', () => {
  const viewer = (role: Role): Viewer => ({
    role,
    accountId: 'x',
    sessionId: null,
    facilityIds: [],
    language: Language.EN,
    standing: Standing.FULL,
  });
  const facts = (why: 'COMMITMENT' | 'KEEP_APART' | 'VISIT') => someFacts({ personTimes: [{ ...tenToHalfPast, why }] });

  it('is one and the same to a family whatever is behind it, and the rule to staff', () => {
    const seen = (['COMMITMENT', 'KEEP_APART', 'VISIT'] as const).map(why => refusalsOf(facts(why), proposal()));
    const byFamily = seen.map(refusals => forEyesOf(viewer(Role.HOME_USER), refusals));
    expect(new Set(byFamily.map(refusals => JSON.stringify(refusals))).size).toBe(1);
    expect(byFamily[0]).toMatchObject([{ rule: 'NOT_AVAILABLE', message: 'The facility cannot offer this.' }]);
    expect(seen.map(refusals => forEyesOf(viewer(Role.OFFICER), refusals)[0]!.rule)).toEqual([
      'PERSON_BUSY',
      'KEEP_APART',
      'PERSON_BUSY',
    ]);
  });

  it('is said once where two such facts are behind it', () => {
    const both = someFacts({
      bans: [thatMorning],
      personTimes: [
        { ...tenToHalfPast, why: 'KEEP_APART' },
        { ...thatMorning, why: 'VISIT' },
      ],
    });
    expect(forEyesOf(viewer(Role.HOME_USER), refusalsOf(both, proposal())).map(({ rule }) => rule)).toEqual([
      'NOT_AVAILABLE',
    ]);
  });

  it('is "taken" where another time would do', () => {
    expect(isTaken(refusalsOf(facts('KEEP_APART'), proposal()))).toBe(true);
    expect(isTaken(refusalsOf(someFacts({ places: [], bans: [thatMorning] }), proposal()))).toBe(false);
    expect(isTaken([])).toBe(false);
  });
});
