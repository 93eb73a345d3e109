import { Field, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../../shared/context.ts';
import { CalendarDate } from '../../../shared/scalars.ts';
import { addDays, dayAt, daysBetween } from '../../../shared/zoneClock.ts';
import { policyOfDay } from '../rules/asked.ts';
import type { BookingFacts } from '../rules/bookingFacts.ts';
import { BookingRefusal } from '../rules/bookingRefusal.ts';
import { BookingRule } from '../rules/bookingRule.ts';
import { forEyesOf } from '../rules/forEyesOf.ts';
import { loadBookingFacts } from '../rules/loadBookingFacts.ts';
import { hasRoomIn, nextDayWithRoom } from '../rules/quotaRule.ts';
import { noonOf, refusalsOfDay } from '../rules/refusalsOfDay.ts';
import { withinReach } from './openTimes.ts';
import type { BookingOutlookArgs } from './times.inputs.ts';
import { whoAsks } from './whoAsks.ts';

@ObjectType({ description: 'What to know before a day is chosen. A home user: their own; staff: of their facilities.' })
export class BookingOutlook {
  @Field(() => [BookingRefusal], { description: 'Why no day can be booked; none where some day may do.' })
  refusals!: BookingRefusal[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Where the visits of this week are used: the first day of the next week with room; else null.',
  })
  nextQuotaDate!: string | null;
}

/** What no time and no day mends, and when there is room again. */
export async function bookingOutlook(context: SignedInContext, args: BookingOutlookArgs): Promise<BookingOutlook> {
  const { facilityId, incarceratedPersonId, kind } = args;
  const who = await whoAsks(context, args);
  const now = context.now();
  const range = { from: withinReach('0001-01-01', now), to: withinReach('9999-12-31', now) };
  const question = { facilityId, incarceratedPersonId, kind, ...who, ...range, withoutPlaces: true };
  const facts = await loadBookingFacts(context, question);
  const today = { day: dayAt(facts.timeZone, now.getTime()), askedAt: now.getTime() };
  return {
    refusals: forEyesOf(context.viewer, refusalsOfAllDays(facts, now)),
    nextQuotaDate: hasRoomIn(facts, today.day) ? null : nextDayWithRoom(facts, today),
  };
}

/** Refused today and on all days that can be booked from today. */
function refusalsOfAllDays(facts: BookingFacts, now: Date): BookingRefusal[] {
  const today = dayAt(facts.timeZone, now.getTime());
  const last = addDays(today, policyOfDay(facts, today).noticeMaxDays);
  const [first, ...later] = daysBetween(today, last).map(day => {
    const [durationMinutes = 30] = policyOfDay(facts, day).durations;
    const noon = { startsAt: noonOf(facts, day), durationMinutes, now };
    return refusalsOfDay(facts, noon, [BookingRule.BANNED, BookingRule.PERSON_PRIVILEGE_SUSPENDED]);
  });
  return first!.filter(({ rule }) => later.every(refusals => refusals.some(other => other.rule === rule)));
}
