import type { SignedInContext } from '../../shared/context.ts';
import { addDays, dayAt } from '../../shared/zoneClock.ts';
import { isStaff } from '../../shared/viewer.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { nearestTimes } from './times/nearestTimes.ts';
import type { OpenTime } from './times/openDay.ts';
import type { BookingFacts } from './rules/bookingFacts.ts';
import { forEyesOf } from './rules/forEyesOf.ts';
import { isTaken } from './rules/isTaken.ts';
import { loadBookingFacts, type Question } from './rules/loadBookingFacts.ts';
import type { Proposal } from './rules/proposal.ts';
import { refusalsOf } from './rules/refusalsOf.ts';
import { SlotTaken, VisitNotPossible } from './visit.problems.ts';

/** Whom a viewer acts as: staff and programs are the facility. */
export const partyOf = ({ viewer }: SignedInContext): Party.HOME_USER | Party.STAFF =>
  viewer.facilityIds.length > 0 ? Party.STAFF : Party.HOME_USER;

/** A time that is wanted, and what for. */
export interface Wanted {
  question: Omit<Question, 'from' | 'to'>;
  timeZone: string;
  proposal: Proposal;
}

/** What is asked about the very day of a start. */
export function factsFor(context: SignedInContext, { question, timeZone, proposal }: Wanted): Promise<BookingFacts> {
  const day = dayAt(timeZone, proposal.startsAt.getTime());
  return loadBookingFacts(context, { ...question, from: day, to: day });
}

/** Runs the rules for a visit that is there already. @returns the problem to answer with, or nothing where none says no */
export function refused(
  { viewer }: SignedInContext,
  { proposal }: Wanted,
  facts: BookingFacts,
): VisitNotPossible | undefined {
  const refusals = refusalsOf(facts, proposal);
  return refusals.length > 0 ? new VisitNotPossible(forEyesOf(viewer, refusals)) : undefined;
}

/** Runs the rules for a new time. @returns the problem to answer with, or nothing where none says no */
export async function whyNot(
  context: SignedInContext,
  wanted: Wanted,
  facts: BookingFacts,
): Promise<VisitNotPossible | SlotTaken | undefined> {
  const refusals = refusalsOf(facts, wanted.proposal);
  if (refusals.length === 0) return undefined;
  if (!isStaff(context.viewer) && isTaken(refusals)) return new SlotTaken(await nearest(context, wanted));
  return new VisitNotPossible(forEyesOf(context.viewer, refusals));
}

/** The three open times around one that cannot be had: of the days before and after it. */
export async function nearest(
  context: SignedInContext,
  { question, timeZone, proposal: { startsAt, durationMinutes, now, overridden } }: Wanted,
): Promise<OpenTime[]> {
  const day = dayAt(timeZone, startsAt.getTime());
  const facts = await loadBookingFacts(context, { ...question, from: addDays(day, -3), to: addDays(day, 10) });
  return nearestTimes(facts, { startsAt, durationMinutes, now, ...(overridden && { overridden }) });
}
