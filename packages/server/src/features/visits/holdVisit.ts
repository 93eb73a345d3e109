import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { type InvalidInput, wrong } from '../../shared/problem.ts';
import { Role } from '../../shared/viewer.ts';
import type { Facility } from '../facilities/facility.entity.ts';
import { loadFacility } from '../facilities/loadFacility.ts';
import { factsFor, nearest, type Wanted, whyNot } from './booking.ts';
import { answerOnce } from './bookingKeys.ts';
import { isFarAway } from './farAway.ts';
import { insertVisit } from './insertVisit.ts';
import { BookingRefusal } from './rules/bookingRefusal.ts';
import { BookingRule } from './rules/bookingRule.ts';
import { freePlaces } from './rules/freePlaces.ts';
import { takeTurns } from './takeTurns.ts';
import type { HoldVisitInput } from './visit.inputs.ts';
import { type HoldVisitResult, SlotTaken, VisitNotPossible } from './visit.problems.ts';

const aMinute = 60_000;

/** Keeps a time for somebody for the facility's minutes, where every rule allows it. The same key is answered the same. */
export function holdVisit(context: SignedInContext, input: HoldVisitInput): Promise<HoldVisitResult> {
  const { idempotencyKey, ...body } = input;
  return answerOnce(context, { action: 'HOLD', idempotencyKey, body }, () => hold(context, input));
}

async function hold(context: SignedInContext, input: HoldVisitInput): Promise<HoldVisitResult> {
  const facility = await loadFacility(context, input.facilityId);
  const homeUserId = whose(context, input);
  if (!facility) return wrong('facilityId', 'UNKNOWN', 'There is no such facility. Choose one from the list.');
  const invalid = whatIsWrong(context, input, facility, homeUserId);
  if (invalid) return invalid;

  const { startsAt, durationMinutes } = input;
  const now = context.now();
  if (isFarAway(startsAt, now)) return new VisitNotPossible([new BookingRefusal(BookingRule.OUTSIDE_NOTICE_WINDOW)]);

  const { incarceratedPersonId, guestIds, kind } = input;
  const wanted: Wanted = {
    question: { facilityId: facility.id, incarceratedPersonId, homeUserId, guestIds, kind },
    timeZone: facility.timeZone,
    proposal: { startsAt, durationMinutes, now },
  };
  const endsAt = new Date(startsAt.getTime() + durationMinutes * aMinute);
  const visitorIds = [homeUserId, ...guestIds];
  const turns = { facilityId: facility.id, timeZone: facility.timeZone, incarceratedPersonId, visitorIds };
  const [, facts] = await Promise.all([
    takeTurns(context, { ...turns, times: [{ startsAt, endsAt }] }),
    factsFor(context, wanted),
  ]);
  const problem = await whyNot(context, wanted, facts);
  if (problem) return problem;

  const visit = await insertVisit(context, { facts, input, homeUserId, endsAt }, freePlaces(facts, wanted.proposal));
  return visit ?? new SlotTaken(await nearest(context, wanted));
}

/** For whom it is: the family for themselves, staff for whom they name. */
const whose = ({ viewer }: SignedInContext, { homeUserId }: HoldVisitInput): string =>
  viewer.role === Role.HOME_USER ? viewer.accountId : (homeUserId ?? '').toLowerCase();

function whatIsWrong(
  { viewer }: SignedInContext,
  input: HoldVisitInput,
  { id }: Facility,
  homeUserId: string,
): InvalidInput | undefined {
  const isFamily = viewer.role === Role.HOME_USER;
  if (isFamily && input.homeUserId) return wrong('homeUserId', 'NOT_ALLOWED', 'You book for yourself. Leave this out.');
  if (!isFamily && !viewer.facilityIds.includes(id))
    return wrong('facilityId', 'UNKNOWN', 'There is no such facility. Choose one from the list.');
  if (!uuidPattern.test(homeUserId)) return wrong('homeUserId', 'REQUIRED', 'Choose for whom you book.');
  if (!uuidPattern.test(input.incarceratedPersonId))
    return wrong('incarceratedPersonId', 'UNKNOWN', 'There is no such person. Search again.');
  if (input.guestIds.some(guest => !uuidPattern.test(guest)))
    return wrong('guestIds', 'UNKNOWN', 'One of the guests is not on your list.');
  if (new Set(input.guestIds).size < input.guestIds.length)
    return wrong('guestIds', 'TWICE', 'Choose each guest once.');
  return undefined;
}
