import { minutes } from '../../shared/clock.ts';
import { officersOf } from '../staff.ts';
import { randomFrom } from '../random.ts';
import { idOf } from '../world/ids.ts';
import type { DemoVisit } from './calendar.ts';
import { policyOf } from './slots.ts';
import type { VisitMove } from '../../features/visits/visit.states.ts';

/** What happened, HOLD first. */
export type Move = keyof typeof VisitMove;

/** One thing that happened to a visit. */
export interface VisitScene {
  at: Date;
  move: Move;
  by: 'HOME_USER' | 'STAFF' | 'SYSTEM';
  staffMember?: string;
  reasons?: readonly string[];
}

/** What happened to a visit, from the moment the family chose the time. */
export function storyOf(visit: DemoVisit, now: Date): VisitScene[] {
  return [...booking(visit), ...outcome(visit, now)];
}

const after = (moment: Date, count: number) => new Date(moment.getTime() + minutes(count));

/** Chosen, confirmed two minutes later, and where officers look first, approved within a day. */
function booking(visit: DemoVisit): VisitScene[] {
  const { bookedAt, tie, outcome } = visit;
  const held: VisitScene = { at: bookedAt, move: 'HOLD', by: 'HOME_USER' };
  if (outcome.status === 'EXPIRED' || outcome.status === 'HELD') return [held];
  if (policyOf(tie.facility).visit_approval !== 'ALWAYS')
    return [held, { at: after(bookedAt, 2), move: 'CONFIRM', by: 'HOME_USER' }];
  const asked: VisitScene[] = [held, { at: after(bookedAt, 2), move: 'REQUEST', by: 'HOME_USER' }];
  if (isUndecided(visit)) return asked;
  return [...asked, { at: after(bookedAt, 15), move: 'APPROVE', by: 'STAFF', staffMember: officerFor(visit) }];
}

const isUndecided = ({ outcome: { status } }: DemoVisit) => ['REQUESTED', 'DECLINED', 'WITHDRAWN'].includes(status);

function outcome(visit: DemoVisit, now: Date): VisitScene[] {
  const { outcome, startsAt, endsAt, bookedAt } = visit;
  const random = randomFrom(`end of ${idOfVisit(visit)}`);
  const system = (at: Date, move: Move): VisitScene => ({ at, move, by: 'SYSTEM' });
  const joined = [
    system(after(startsAt, -random.whole(2, 8)), 'CHECK_IN'),
    system(after(startsAt, random.whole(0, 3)), 'START'),
  ];
  switch (outcome.status) {
    case 'SCHEDULED':
    case 'REQUESTED':
    case 'HELD':
      return [];
    case 'CHECK_IN':
      return [system(after(now, -4), 'CHECK_IN')];
    case 'IN_PROGRESS':
      return [system(after(startsAt, -3), 'CHECK_IN'), system(after(startsAt, 1), 'START')];
    case 'COMPLETED':
      return [...joined, system(endsAt, 'COMPLETE')];
    case 'INTERRUPTED':
      return [
        ...joined,
        {
          at: after(endsAt, -4),
          move: 'INTERRUPT',
          by: 'STAFF',
          staffMember: officerFor(visit),
          reasons: [outcome.reason],
        },
      ];
    case 'NO_SHOW':
      return [system(after(startsAt, policyOf(visit.tie.facility).no_show_grace_minutes as number), 'NO_SHOW')];
    case 'EXPIRED':
      return [system(after(bookedAt, policyOf(visit.tie.facility).hold_minutes as number), 'EXPIRE')];
    case 'WITHDRAWN':
      return [{ at: after(bookedAt, 9), move: 'WITHDRAW', by: 'HOME_USER' }];
    case 'DECLINED':
      return [
        {
          at: after(bookedAt, 12),
          move: 'DECLINE',
          by: 'STAFF',
          staffMember: officerFor(visit),
          reasons: [outcome.reason],
        },
      ];
    case 'CANCELLED':
      return [cancelled(visit, now)];
  }
}

/** Between the booking and the visit, and never in what is still to come. */
function cancelled(visit: DemoVisit, now: Date): VisitScene {
  const { bookedAt, startsAt, outcome } = visit;
  const until = Math.min(startsAt.getTime() - minutes(30), now.getTime() - minutes(1));
  const at = new Date(
    Math.floor(randomFrom(`cancelled ${idOfVisit(visit)}`).between(after(bookedAt, 16).getTime(), until)),
  );
  const { by, reason } = outcome as Extract<typeof outcome, { status: 'CANCELLED' }>;
  const staffMember = by === 'STAFF' ? officerFor(visit) : undefined;
  return { at, move: 'CANCEL', by, staffMember, reasons: reason ? [reason] : [] };
}

const officerFor = (visit: DemoVisit) =>
  idOf(`staff member ${randomFrom(`officer of ${idOfVisit(visit)}`).pick(officersOf(visit.tie.facility)).key}`);

export const idOfVisit = ({ tie, count }: DemoVisit) =>
  idOf(`visit ${count} of ${tie.userName} to ${tie.inside} at ${tie.facility}`);
