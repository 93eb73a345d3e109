import type { Context } from '../../shared/context.ts';
import { localDaysOf } from './rules/localDay.ts';

const aMinute = 60_000;

/** What a booking must be alone with. */
export interface Turn {
  facilityId: string;
  timeZone: string;
  incarceratedPersonId: string;
  /** Home user and guests. */
  visitorIds: readonly string[];
  /** Each time that is taken or let go. */
  times: readonly { startsAt: Date; endsAt: Date }[];
}

/** The longest that a place can stay taken after a visit, whatever the policy says: two hours. */
const longestBuffer = 120 * aMinute;
const isFree = (endsAt: Date) => new Date(endsAt.getTime() + longestBuffer);

/**
 * Names what is locked, always in this order: the person, the visitors, the days at the facility. Quotas are decided under the first two,
 * places and keep-aparts under the days. An id is one name, however its letters were typed.
 */
export function turnsOf({ facilityId, timeZone, incarceratedPersonId, visitorIds, times }: Turn): string[] {
  const days = times.flatMap(({ startsAt, endsAt }) => localDaysOf(timeZone, startsAt, isFree(endsAt)));
  return [
    `person:${incarceratedPersonId.toLowerCase()}`,
    ...[...new Set(visitorIds.map(id => id.toLowerCase()))].sort().map(id => `visitor:${id}`),
    ...[...new Set(days)].sort().map(day => `day:${facilityId}:${day}`),
  ];
}

/**
 * Waits until nobody else books what this booking touches, until the commit; then moves holds out of the way whose time ran out, so that
 * they block nobody even while no worker runs.
 */
export async function takeTurns({ db, now }: Context, turn: Turn): Promise<void> {
  const starts = turn.times.map(({ startsAt }) => startsAt.getTime());
  const ends = turn.times.map(({ endsAt }) => isFree(endsAt).getTime());
  await Promise.all([
    db.query(
      'SELECT pg_advisory_xact_lock(hashtextextended(turn, 0)) FROM unnest($1::text[]) turn',
      [turnsOf(turn)],
      'takeTurns',
    ),
    // Sent right behind: it starts when all turns are taken, and sees what was committed by then.
    db.query(
      'SELECT lapse_holds($1, $2, $3, $4, $5, $6)',
      [
        turn.facilityId,
        turn.incarceratedPersonId,
        turn.visitorIds,
        new Date(Math.min(...starts)),
        new Date(Math.max(...ends)),
        now(),
      ],
      'lapseHolds',
    ),
  ]);
}
