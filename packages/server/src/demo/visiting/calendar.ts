import { Temporal } from 'temporal-polyfill';
import { days } from '../../shared/clock.ts';
import { demoFacilities, type FacilityKey } from '../facilities.ts';
import { type Random, randomFrom } from '../random.ts';
import { insideOf } from './inside.ts';
import { type Outcome, outcomeOf, tookPlace } from './outcomes.ts';
import { demoVisiting } from './settings.ts';
import { policyOf, type Slot, slotIn } from './slots.ts';
import { demoTies, type Tie } from './ties.ts';

/** A visit of the demo world: who, when, where, and what became of it. */
export interface DemoVisit extends Slot {
  tie: Tie;
  /** The nth of its tie. */
  count: number;
  places: readonly string[];
  outcome: Outcome;
  /** When the family booked it. */
  bookedAt: Date;
}

/** 90 days of past and 28 days of coming visits, of everybody who may or might visit. Nobody and nothing is booked twice. */
export function demoCalendar(now: Date): DemoVisit[] {
  const taken = new Map<string, Slot[]>();
  const ofToday = happeningNow(now);
  for (const visit of ofToday) take(visit, taken);
  return [...ofToday, ...demoTies.flatMap(tie => visitsOf(tie, now, taken))];
}

/** One visit that runs, one to which somebody came, and one that a family is about to confirm. */
function happeningNow(now: Date): DemoVisit[] {
  const at = (count: number) => new Date(Math.floor(now.getTime() / 60_000 + count) * 60_000);
  const ties = demoTies.filter(({ facility, since }) => facility === 'riverbend' && since > 100 * 24);
  const visit = (nth: number, startsIn: number, status: 'IN_PROGRESS' | 'CHECK_IN' | 'HELD'): DemoVisit => {
    const tie = ties.filter(({ stillVisits }) => stillVisits).filter((one, i, all) => isFirstOf(one, i, all))[nth]!;
    const bookedAt = status === 'HELD' ? at(-1) : at(startsIn - 3 * 1440);
    const slot = { kind: 'REMOTE' as const, startsAt: at(startsIn), endsAt: at(startsIn + 30) };
    return { ...slot, tie, count: 100, places: [`${'ABC'[nth]} 1`], outcome: { status }, bookedAt };
  };
  return [visit(0, -8, 'IN_PROGRESS'), visit(1, 6, 'CHECK_IN'), visit(2, 3 * 1440, 'HELD')];
}

const isFirstOf = (tie: Tie, at: number, all: readonly Tie[]) =>
  all.findIndex(({ userName, inside }) => userName === tie.userName || inside === tie.inside) === at;

/** From now on nobody else has these people, these places and this time. */
function take(visit: DemoVisit, taken: Map<string, Slot[]>): void {
  const { facility, inside, userName } = visit.tie;
  const places = visit.places.map(name => `place ${facility} ${name}`);
  for (const key of [`inside ${facility} ${inside}`, `visitor ${userName}`, ...places])
    taken.set(key, [...(taken.get(key) ?? []), withBuffer(visit, facility)]);
}

function visitsOf(tie: Tie, now: Date, taken: Map<string, Slot[]>): DemoVisit[] {
  const random = randomFrom(`visits of ${tie.userName} at ${tie.facility} to ${tie.inside}`);
  const person = insideOf(tie.facility)[tie.inside]!;
  const visits: DemoVisit[] = [];
  for (const monday of mondaysAround(now, tie.facility)) {
    if (!random.chance(0.8)) continue;
    const slot = slotIn(tie.facility, person.unit, monday, random);
    const bookedAt = bookedFor(slot, tie, now, random);
    if (!bookedAt) continue;
    const outcome = outcomeOf(slot, tie, now, random);
    const places = placesFor(slot, tie, person.unit, taken);
    const visitors = [`inside ${tie.facility} ${tie.inside}`, `visitor ${tie.userName}`];
    if (!places || !visitors.every(who => isFree(taken, who, slot))) continue;
    const visit = { ...slot, tie, count: visits.length, places, outcome, bookedAt };
    if (tookPlace(outcome)) take(visit, taken);
    visits.push(visit);
  }
  return visits;
}

/** Mondays of the weeks from 90 days ago to 28 days from now, as the facility counts days. */
function mondaysAround(now: Date, facility: FacilityKey): Temporal.PlainDate[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(demoFacilities[facility].timeZone)
    .toPlainDate();
  const thisMonday = today.subtract({ days: today.dayOfWeek - 1 });
  return Array.from({ length: 17 }, (_, week) => thisMonday.add({ weeks: week - 12 }));
}

/**
 * Some days ahead of the visit, within the notice that the facility wants.
 * @returns nothing where the visit would stand outside of the calendar, or before the family was let in
 */
function bookedFor({ startsAt }: Slot, { facility, since }: Tie, now: Date, random: Random): Date | undefined {
  const notice = (policyOf(facility).notice_min_minutes as number) * 60_000;
  const letIn = now.getTime() - since * 3_600_000;
  const latest = Math.min(startsAt.getTime() - notice, now.getTime() - 20 * 60_000);
  const earliest = Math.max(startsAt.getTime() - days(random.between(6, 28)), letIn + 3_600_000);
  const tooFar = startsAt.getTime() > now.getTime() + days(28) || startsAt.getTime() < now.getTime() - days(90);
  return tooFar || earliest >= latest ? undefined : new Date(Math.floor(random.between(earliest, latest)));
}

/** A terminal of the unit, and for a visit at the facility a booth, that are free; nothing where there is none. */
function placesFor(slot: Slot, { facility }: Tie, unit: string, taken: Map<string, Slot[]>): string[] | undefined {
  const { terminals, booths } = demoVisiting[facility];
  const free = (name: string) => isFree(taken, `place ${facility} ${name}`, withBuffer(slot, facility));
  const terminal = terminals.find(
    ({ name, kinds, units, out }) =>
      !out && kinds.includes(slot.kind) && (!units || units.includes(unit)) && free(name),
  );
  if (slot.kind === 'REMOTE') return terminal && [terminal.name];
  const booth = boothNames(booths).find(free);
  return terminal && booth ? [terminal.name, booth] : undefined;
}

export const boothNames = (count: number) => Array.from({ length: count }, (_, at) => `Booth ${at + 1}`);

const isFree = (taken: Map<string, Slot[]>, key: string, slot: Slot) =>
  !taken.get(key)?.some(other => other.startsAt < slot.endsAt && slot.startsAt < other.endsAt);

const withBuffer = (slot: Slot, facility: FacilityKey): Slot => ({
  ...slot,
  endsAt: new Date(slot.endsAt.getTime() + (policyOf(facility).buffer_minutes as number) * 60_000),
});
