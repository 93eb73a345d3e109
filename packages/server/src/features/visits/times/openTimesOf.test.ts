import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VisitKind } from '../../facilities/facility.entity.ts';
import type { BookingFacts } from '../rules/bookingFacts.ts';
import { refusalsOf } from '../rules/refusalsOf.ts';
import { slowTimes, wallClock } from '../testing/slowTimes.ts';
import { aPlace, between, somebody, someFacts, somePolicy } from '../testing/someFacts.ts';
import { nearestTimes } from './nearestTimes.ts';
import { openTimesOf } from './openTimesOf.ts';

const aMinute = 60_000;
const now = new Date('2030-03-01T12:00-07:00');
const wanted = { durationMinutes: 30, now };
const startsOn = (facts: BookingFacts, day: string, at = now, durationMinutes = 30) =>
  openTimesOf(facts, { durationMinutes, now: at, from: day, to: day })[0]!.times.map(
    ({ startsAt, utcOffset }) => startsAt.toISOString().slice(11, 16) + utcOffset,
  );
const stateOn = (facts: BookingFacts, day: string) => openTimesOf(facts, { ...wanted, from: day, to: day })[0]!.state;
const hoursOf = (opens: number, closes: number) => someFacts().hours.map(hours => ({ ...hours, opens, closes }));

describe('on nights when clocks change', () => {
  const night = someFacts({ hours: hoursOf(60, 210), policies: [somePolicy({ startEveryMinutes: 30 })] });

  it('does not offer a start that does not exist, and lets a visit run over the gap in minutes elapsed', () => {
    // At two it is three: from one to half past three it is an hour and a half.
    expect(startsOn(night, '2030-03-10', now, 60)).toEqual(['08:00-07:00', '08:30-07:00']);
  });

  it('offers a start twice that exists twice, each named by its offset', () => {
    const autumn = { ...night, from: '2030-10-30', to: '2030-11-10' };
    expect(startsOn(autumn, '2030-11-03', new Date('2030-11-01T12:00-06:00'), 60)).toEqual([
      '07:00-06:00',
      '07:30-06:00',
      '08:00-07:00',
      '08:30-07:00',
      '09:00-07:00',
      '09:30-07:00',
    ]);
  });

  it('shows what begins after midnight on its own day', () => {
    const hours = [{ weekday: 5, opens: 1380, closes: 60, validFrom: '2001-01-01', validTo: null }];
    expect(startsOn(someFacts({ hours }), '2030-03-08')).toEqual([
      '06:00-07:00',
      '06:15-07:00',
      '06:30-07:00',
      '06:45-07:00',
    ]);
    expect(startsOn(someFacts({ hours }), '2030-03-09')).toEqual(['07:00-07:00', '07:15-07:00', '07:30-07:00']);
  });
});

describe('a day without a time says why', () => {
  const thatDay = between('2030-03-05T00:00-07:00', '2030-03-06T00:00-07:00');
  const minutes = [thatDay.startsAt, thatDay.endsAt];
  const tuesday = Date.parse('2030-03-05T10:00-07:00');
  it.each<[string, Partial<BookingFacts>]>([
    ['CLOSED', { hours: [] }],
    ['CLOSED', { blackouts: [thatDay] }],
    ['FULL', { places: [aPlace({ taken: minutes })] }],
    ['FULL', { places: [] }],
    ['FULL', { personTimes: [{ ...thatDay, why: 'KEEP_APART' }] }],
    ['FULL', { personTimes: [{ ...thatDay, why: 'COMMITMENT' }] }],
    ['NOT_AVAILABLE', { bans: [thatDay] }],
    ['NOT_AVAILABLE', { accessApproved: false }],
    ['NOT_AVAILABLE', { policies: [somePolicy({ rateCentsPerMinute: 10, payer: 'FAMILY' })] }],
    ['QUOTA_REACHED', { personCounted: [tuesday, tuesday, tuesday] }],
    ['TOO_SOON', { policies: [somePolicy({ noticeMinMinutes: 7200 })] }],
    ['TOO_LATE', { policies: [somePolicy({ noticeMaxDays: 3 })] }],
  ])('%s', (state, facts) => {
    expect(stateOn(someFacts(facts), '2030-03-05')).toBe(state);
  });

  it('yesterday and the year 9999 too, which nobody reads anything of', () => {
    const far = openTimesOf(someFacts(), { ...wanted, from: '9999-12-30', to: '9999-12-31' });
    expect(far.map(({ state }) => state)).toEqual(['TOO_LATE', 'TOO_LATE']);
    expect(stateOn(someFacts(), '2030-02-28')).toBe('TOO_SOON');
  });
});

it('names the three nearest times, the earliest first', () => {
  const taken = ['10:00', '10:35'].map(time => Date.parse(`2030-03-05T${time}-07:00`));
  const facts = someFacts({ places: [aPlace({ taken })] });
  const nearest = nearestTimes(facts, { ...wanted, startsAt: new Date('2030-03-05T10:00-07:00') });
  expect(nearest.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['16:00', '16:15', '17:45']);
});

/** Nights and days on which reckoning goes wrong: changes of an hour and of half an hour, at midnight too, month ends, odd offsets. */
const trickyDays = [
  ['America/Denver', '2030-03-10'],
  ['America/Denver', '2030-11-03'],
  ['Australia/Lord_Howe', '2030-04-07'],
  ['Australia/Lord_Howe', '2030-10-06'],
  ['America/Havana', '2030-03-10'],
  ['America/Havana', '2030-11-03'],
  ['Africa/Cairo', '2030-04-26'],
  ['Africa/Cairo', '2030-11-01'],
  ['Pacific/Chatham', '2030-09-29'],
  ['Asia/Kathmandu', '2030-04-30'],
  ['Pacific/Kiritimati', '2030-12-31'],
  ['America/Los_Angeles', '2028-02-29'],
  ['UTC', '2030-01-31'],
] as const;

const length = 4 * 1440;
const minute = fc.integer({ min: 0, max: length });
const span = fc.tuple(minute, fc.integer({ min: 1, max: 600 })).map(([from, long]) => [from, from + long] as const);
const cuts = fc.uniqueArray(minute, { maxLength: 8 }).map(all => all.sort((a, b) => a - b).slice(0, all.length & ~1));
const place = fc.record({
  type: fc.constantFrom('TERMINAL', 'TERMINAL', 'BOOTH'),
  shut: fc.array(span, { maxLength: 1 }),
  cuts,
});
const fiveMinutes = (most: number) => fc.integer({ min: 0, max: most / 5 }).map(count => count * 5);
const hours = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), opens: fiveMinutes(1435), closes: fiveMinutes(1435) })
  .filter(({ opens, closes }) => opens !== closes);
const few = (most: number) => fc.array(span, { maxLength: most });

const anyWorld = fc.record({
  where: fc.constantFrom(...trickyDays),
  kind: fc.constantFrom(VisitKind.REMOTE, VisitKind.REMOTE, VisitKind.ONSITE),
  durationMinutes: fc.constantFrom(20, 30, 60),
  hours: fc.array(hours, { minLength: 3, maxLength: 12 }),
  ends: fc.boolean(),
  startEveryMinutes: fc.constantFrom(5, 15, 20, 30, 60),
  later: fc.constantFrom(5, 10, 60),
  bufferMinutes: fc.constantFrom(0, 5, 17),
  noticeMinMinutes: fc.constantFrom(0, 45, 600),
  noticeMaxDays: fc.constantFrom(1, 2, 28),
  quota: fc.integer({ min: 1, max: 3 }),
  now: minute,
  counted: fc.array(minute, { maxLength: 3 }),
  blackouts: few(1),
  person: few(2),
  visitor: few(1),
  places: fc.array(place, { minLength: 1, maxLength: 4 }),
});

const walls = new Map<string, string[]>();
function wallOf(timeZone: string, from: number): string[] {
  const wall = walls.get(timeZone + from) ?? wallClock(timeZone, from, length + 1440);
  walls.set(timeZone + from, wall);
  return wall;
}

it('offers what a second implementation finds that tries each minute, and the rules refuse all else', () => {
  let offered = 0;
  fc.assert(
    fc.property(anyWorld, world => {
      const [timeZone, middle] = world.where;
      const from = Date.parse(`${middle}T00:00Z`) - 2 * 1440 * aMinute;
      const wall = wallOf(timeZone, from);
      const at = (count: number) => from + count * aMinute;
      const interval = ([startsAt, endsAt]: readonly [number, number]) => ({
        startsAt: at(startsAt),
        endsAt: at(endsAt),
      });
      const counted = world.counted.map(at);
      const policy = {
        startEveryMinutes: world.startEveryMinutes,
        bufferMinutes: world.bufferMinutes,
        noticeMinMinutes: world.noticeMinMinutes,
        noticeMaxDays: world.noticeMaxDays,
        weeklyQuotaPerson: world.quota,
        weeklyQuotaVisitor: 3,
      };
      const days = [...new Set(wall.map(text => text.slice(0, 10)))].slice(1, 4);
      const facts = someFacts({
        timeZone,
        kind: world.kind,
        from: days[0]!,
        to: days.at(-1)!,
        policies: [
          somePolicy(policy),
          somePolicy({ ...policy, version: 2, effectiveFrom: middle, startEveryMinutes: world.later }),
        ],
        hours: world.hours.map(row => ({ ...row, validFrom: '2001-01-01', validTo: world.ends ? middle : null })),
        blackouts: world.blackouts.map(interval),
        personTimes: world.person.map(interval).map(time => ({ ...time, why: 'BUSY' as const })),
        personCounted: counted,
        visitors: [somebody({ busy: world.visitor.map(interval), counted })],
        places: world.places.map(({ type, shut, cuts: taken }, n) =>
          aPlace({ id: String(n), type: type as 'TERMINAL' | 'BOOTH', shut: shut.map(interval), taken: taken.map(at) }),
        ),
      });
      const asked = { durationMinutes: world.durationMinutes, now: new Date(at(world.now)) };

      for (const day of days) {
        const times = openTimesOf(facts, { ...asked, from: day, to: day }).flatMap(open => open.times);
        const slow = slowTimes(facts, { ...asked, day, now: at(world.now) }, { wall, from });
        offered += slow.length;
        expect(times.map(({ startsAt }) => startsAt.getTime())).toEqual(slow);
        const shown = times.map(({ startsAt, utcOffset }) => {
          const onTheWall = wall[(startsAt.getTime() - from) / aMinute]!;
          return Date.parse(onTheWall.replace(' ', 'T') + utcOffset);
        });
        expect(shown).toEqual(slow);
        const tried = wall.flatMap((text, n) => (n % 5 === 0 && text.startsWith(day) ? [at(n)] : []));
        const notRefused = tried.filter(
          start => refusalsOf(facts, { ...asked, startsAt: new Date(start) }).length === 0,
        );
        expect(notRefused).toEqual(slow.filter(start => tried.includes(start)));
      }
    }),
    { numRuns: 150 },
  );
  expect(offered).toBeGreaterThan(1000);
});
