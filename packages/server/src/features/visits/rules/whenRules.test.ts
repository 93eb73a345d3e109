import { describe, expect, it } from '@jest/globals';
import { somebody, someFacts, somePolicy } from '../testing/someFacts.ts';
import { at, refused, tenToHalfPast, leo } from '../testing/someProposal.ts';
import type { BookingFacts } from './bookingFacts.ts';
import { refusalsOf } from './refusalsOf.ts';

describe('when', () => {
  const wide = (other: Partial<BookingFacts> = {}) =>
    someFacts({
      hours: someFacts().hours.map(hours => ({ ...hours, opens: 0, closes: 1439 })),
      policies: [somePolicy({ noticeMinMinutes: 1440, noticeMaxDays: 7 })],
      ...other,
    });

  it('takes the very edge of the notice, and not a minute less', () => {
    const asked = (startsAt: string, now: string) => ({ ...at(startsAt), now: new Date(now) });
    expect(refused(wide(), asked('2030-03-02T12:00-07:00', '2030-03-01T12:00-07:00'))).toEqual([]);
    expect(refused(wide(), asked('2030-03-02T12:00-07:00', '2030-03-01T12:00:01-07:00'))).toEqual([
      'OUTSIDE_NOTICE_WINDOW',
    ]);
  });

  it('counts the farthest day by the calendar there: all of it, and none of the next', () => {
    expect(refused(wide(), at('2030-03-08T23:00-07:00'))).toEqual([]);
    expect(refused(wide(), at('2030-03-09T00:00-07:00'))).toEqual(['OUTSIDE_NOTICE_WINDOW']);
  });

  it('reckons the notice from the moment it was asked for, but offers nothing that is over', () => {
    const late = { ...at('2030-03-02T12:00-07:00'), now: new Date('2030-03-01T12:09-07:00') };
    expect(refused(wide(), { ...late, askedAt: new Date('2030-03-01T12:00-07:00') })).toEqual([]);
    expect(
      refused(wide(), {
        ...late,
        askedAt: new Date('2030-03-01T12:00-07:00'),
        now: new Date('2030-03-02T12:01-07:00'),
      }),
    ).toEqual(['OUTSIDE_NOTICE_WINDOW']);
  });

  it('starts on the facility’s minutes, to the second', () => {
    expect(refused(someFacts(), at('2030-03-05T10:10-07:00'))).toEqual(['OFF_GRID']);
    expect(refused(someFacts(), at('2030-03-05T10:15:01-07:00'))).toEqual(['OFF_GRID']);
    expect(refused(someFacts(), at('2030-03-05T10:15-07:00'))).toEqual([]);
  });

  it('ends within the hours', () => {
    expect(refused(someFacts(), at('2030-03-05T16:30-07:00'))).toEqual([]);
    expect(refused(someFacts(), at('2030-03-05T16:45-07:00'))).toEqual(['OUTSIDE_VISITING_HOURS']);
  });

  it('lets hours over midnight belong to the day on which they open', () => {
    const hours = [{ weekday: 2, opens: 1320, closes: 60, validFrom: '2030-03-05', validTo: '2030-03-05' }];
    expect(refused(someFacts({ hours }), at('2030-03-05T23:45-07:00'))).toEqual([]);
    expect(refused(someFacts({ hours }), at('2030-03-06T00:30-07:00'))).toEqual([]);
    expect(refused(someFacts({ hours }), at('2030-03-05T00:30-07:00'))).toEqual(['OUTSIDE_VISITING_HOURS']);
    expect(refused(someFacts({ hours }), at('2030-03-06T00:45-07:00'))).toEqual(['OUTSIDE_VISITING_HOURS']);
  });

  it('keeps out of a blackout, and touches it on both sides', () => {
    const facts = someFacts({ blackouts: [tenToHalfPast] });
    const starts = ['09:30', '09:45', '10:15', '10:30'].map(time => refused(facts, at(`2030-03-05T${time}-07:00`)));
    expect(starts).toEqual([[], ['BLACKED_OUT'], ['BLACKED_OUT'], []]);
  });
});

describe('the quota of a week', () => {
  const sunday = Date.parse('2030-03-10T23:30-06:00');
  const monday = Date.parse('2030-03-11T00:30-06:00');

  it('runs from Monday to Sunday there, and tells the next day with room', () => {
    const facts = someFacts({ personCounted: [sunday, sunday, sunday, monday, monday] });
    expect(refusalsOf(facts, at('2030-03-09T10:00-07:00'))).toMatchObject([
      { rule: 'QUOTA_REACHED', nextDate: '2030-03-11' },
    ]);
    expect(refused(facts, at('2030-03-11T10:00-06:00'))).toEqual([]);
  });

  it('is each visitor’s, too', () => {
    const facts = someFacts({
      visitors: [somebody(), { ...leo, counted: [sunday, sunday, sunday, monday, monday, monday] }],
    });
    expect(refusalsOf(facts, at('2030-03-08T10:00-07:00'))).toMatchObject([
      { rule: 'QUOTA_REACHED', nextDate: '2030-03-18' },
    ]);
  });

  it('names no day that cannot be booked yet', () => {
    const facts = someFacts({ policies: [somePolicy({ noticeMaxDays: 9 })], personCounted: [sunday, sunday, sunday] });
    expect(refusalsOf(facts, at('2030-03-08T10:00-07:00'))).toMatchObject([{ rule: 'QUOTA_REACHED', nextDate: null }]);
  });
});
