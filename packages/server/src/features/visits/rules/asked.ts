import { dayAt } from '../../../shared/zoneClock.ts';
import type { BookingFacts, PolicyFacts } from './bookingFacts.ts';
import type { Proposal } from './proposal.ts';

/** A proposal as the rules look at it. */
export interface Asked {
  /** Milliseconds since 1970. */
  startsAt: number;
  endsAt: number;
  now: number;
  askedAt: number;
  durationMinutes: number;
  /** The local day of its start, whose policy, ages and week count. */
  day: string;
  policy: PolicyFacts;
  seenVersion: number | undefined;
  version: number | undefined;
}

/** What is in force where a facility has set nothing: nothing is offered. */
const nothingOffered: PolicyFacts = {
  version: 0,
  effectiveFrom: '0001-01-01',
  kindsOffered: [],
  durations: [],
  startEveryMinutes: 5,
  noticeMinMinutes: 0,
  noticeMaxDays: 90,
  weeklyQuotaPerson: 200,
  weeklyQuotaVisitor: 200,
  maxVisitors: 20,
  adultAge: 18,
  minimumGuestAge: 0,
  bufferMinutes: 0,
  holdMinutes: 10,
  cancelCutoffMinutes: 0,
  visitApproval: 'ALWAYS',
  pairApprovalRequired: false,
  familiesMayReschedule: false,
  rateCentsPerMinute: 0,
  payer: 'FACILITY',
};

export const policyOfDay = ({ policies }: BookingFacts, day: string): PolicyFacts =>
  policies.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? nothingOffered;

/** The policy in force on the local day of a start. */
export const policyOn = (facts: BookingFacts, startsAt: Date): PolicyFacts =>
  policyOfDay(facts, dayAt(facts.timeZone, startsAt.getTime()));

export const askedOf = (facts: BookingFacts, proposal: Proposal): Asked =>
  askedOn(facts, dayAt(facts.timeZone, proposal.startsAt.getTime()), proposal);

/** @param day the local day of the start */
export function askedOn(facts: BookingFacts, day: string, proposal: Proposal): Asked {
  const startsAt = proposal.startsAt.getTime();
  return {
    startsAt,
    endsAt: startsAt + proposal.durationMinutes * 60_000,
    now: proposal.now.getTime(),
    askedAt: (proposal.askedAt ?? proposal.now).getTime(),
    durationMinutes: proposal.durationMinutes,
    day,
    policy: policyOfDay(facts, day),
    seenVersion: proposal.seenVersion,
    version: proposal.version,
  };
}
