import { policyOf, type Slot } from './slots.ts';
import type { Random } from '../random.ts';
import type { Tie } from './ties.ts';

/** What became of a visit, or how it stands: a status of its life cycle, with the reason that goes with it. */
export type Outcome =
  | {
      status:
        | 'COMPLETED'
        | 'SCHEDULED'
        | 'REQUESTED'
        | 'EXPIRED'
        | 'WITHDRAWN'
        | 'NO_SHOW'
        | 'HELD'
        | 'CHECK_IN'
        | 'IN_PROGRESS';
    }
  | { status: 'CANCELLED'; by: 'HOME_USER' | 'STAFF' | 'SYSTEM'; reason?: string }
  | { status: 'DECLINED' | 'INTERRUPTED'; reason: string };

const unhappy: readonly Outcome[] = [
  { status: 'NO_SHOW' },
  { status: 'NO_SHOW' },
  { status: 'CANCELLED', by: 'HOME_USER' },
  { status: 'CANCELLED', by: 'HOME_USER' },
  { status: 'CANCELLED', by: 'STAFF', reason: 'LOCKDOWN' },
  { status: 'CANCELLED', by: 'STAFF', reason: 'TERMINAL_INOPERABLE' },
  { status: 'INTERRUPTED', reason: 'NETWORK_FAILURE' },
  { status: 'INTERRUPTED', reason: 'INCARCERATED_PERSON_BEHAVIOR' },
  { status: 'EXPIRED' },
];
/** Where officers look at each visit first. */
const refused: readonly Outcome[] = [{ status: 'DECLINED', reason: 'PERSON_NOT_PRODUCED' }, { status: 'WITHDRAWN' }];

/** Most visits happen. Of those to come most are booked; where officers look first, some still wait for them. */
export function outcomeOf(
  { startsAt, endsAt }: Slot,
  { facility, stillVisits }: Tie,
  now: Date,
  random: Random,
): Outcome {
  const { visit_approval: approval, notice_min_minutes: notice } = policyOf(facility);
  const reviewed = approval === 'ALWAYS';
  const bad = reviewed ? [...unhappy, ...refused] : unhappy;
  if (endsAt < now) return random.chance(0.82) ? { status: 'COMPLETED' } : random.pick(bad);
  if (!stillVisits) return { status: 'CANCELLED', by: 'SYSTEM' };
  if (random.chance(0.1)) return { status: 'CANCELLED', by: 'HOME_USER' };
  const undecided = startsAt.getTime() > now.getTime() + (notice as number) * 60_000 + 3_600_000;
  return reviewed && undecided && random.chance(0.5) ? { status: 'REQUESTED' } : { status: 'SCHEDULED' };
}

/** Whether nobody else can have that time, or could not have had it. */
export const tookPlace = ({ status }: Outcome) => !['EXPIRED', 'DECLINED', 'WITHDRAWN', 'CANCELLED'].includes(status);
