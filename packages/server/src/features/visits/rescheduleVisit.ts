import type { SignedInContext } from '../../shared/context.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { factsFor, nearest, partyOf, whyNot, type Wanted } from './booking.ts';
import { answerOnce } from './bookingKeys.ts';
import { lockVisit } from './lockVisit.ts';
import { moveVisit } from './moveVisit.ts';
import { policyTerms } from './policyTerms.ts';
import { policyOn } from './rules/asked.ts';
import type { BookingFacts } from './rules/bookingFacts.ts';
import { BookingRefusal } from './rules/bookingRefusal.ts';
import { BookingRule } from './rules/bookingRule.ts';
import { freePlaces } from './rules/freePlaces.ts';
import { isFarAway } from './farAway.ts';
import { takePlace, together } from './takePlace.ts';
import type { Visit } from './visit.entity.ts';
import type { RescheduleVisitInput } from './visit.inputs.ts';
import { isInTime } from './visit.policy.ts';
import * as answers from './visit.problems.ts';
import { canMove } from './visit.states.ts';

const aMinute = 60_000;

/** SCHEDULED at another time: by staff, or by the family where the facility lets them and until its cut-off. The same key is answered the same. */
export function rescheduleVisit(
  context: SignedInContext,
  input: RescheduleVisitInput,
): Promise<answers.RescheduleVisitResult> {
  const { idempotencyKey, ...body } = input;
  return answerOnce(context, { action: 'RESCHEDULE', idempotencyKey, body }, () => reschedule(context, input));
}

async function reschedule(
  context: SignedInContext,
  input: RescheduleVisitInput,
): Promise<answers.RescheduleVisitResult> {
  if (isFarAway(input.startsAt, context.now()))
    return new answers.VisitNotPossible([new BookingRefusal(BookingRule.OUTSIDE_NOTICE_WINDOW)]);
  const { visit, wanted } = await lockVisit(context, input.visitId, input);
  const party = partyOf(context);
  if (!canMove(visit.status, 'RESCHEDULE', party) || visit.version !== input.version)
    return new answers.VisitChanged(visit);
  if (party === Party.HOME_USER) {
    const terms = await policyTerms(context, visit);
    if (!terms.familiesMayReschedule) return new answers.FacilityMovesVisits(visit);
    if (!isInTime(visit, terms, context.now())) return new answers.TooLateToChange(visit);
  }
  const facts = await factsFor(context, wanted);
  const problem = await whyNot(context, wanted, facts);
  return (
    problem ?? (await swap(context, visit, wanted, facts)) ?? new answers.SlotTaken(await nearest(context, wanted))
  );
}

/** The old place is let go before the time changes: whoever has it at the new time is in nobody's way. */
function swap(
  context: SignedInContext,
  visit: Visit,
  { proposal }: Wanted,
  facts: BookingFacts,
): Promise<Visit | undefined> {
  const { startsAt, durationMinutes } = proposal;
  const endsAt = new Date(startsAt.getTime() + durationMinutes * aMinute);
  const { version: policyVersion, bufferMinutes } = policyOn(facts, startsAt);
  const mover = { party: partyOf(context), version: visit.version };
  const place = [visit.facilityId, visit.id];
  return takePlace(context, freePlaces(facts, proposal), async (db, terminals) => {
    const [, moved] = await together([
      db.query(takePlaces, [...place, [], 0], 'swapVisitPlaces'),
      moveVisit(context, visit, 'RESCHEDULE', mover, { startsAt, endsAt, policyVersion }),
      db.query(takePlaces, [...place, terminals, bufferMinutes], 'swapVisitPlaces'),
    ] as const);
    return moved;
  });
}

const takePlaces = 'SELECT take_visit_places($1, $2, $3, $4)';
