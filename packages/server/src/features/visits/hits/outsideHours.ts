import type { Context } from '../../../shared/context.ts';
import { addDays, daysBetween, dayAt, type Interval, joined } from '../../../shared/zoneClock.ts';
import type { VisitKind } from '../../facilities/facility.entity.ts';
import type { HoursFacts } from '../rules/bookingFacts.ts';
import { openingsOn } from '../rules/openings.ts';
import { stillToCome } from '../visit.states.ts';
import type { PlannedHours } from './plannedChange.input.ts';

interface KeptHours extends HoursFacts {
  id: string;
  kind: VisitKind;
  housingUnitIds: string[];
}

interface ComingVisit extends Interval {
  id: string;
  kind: VisitKind;
  unit: string | null;
}

interface ThatAreHeld {
  timeZone: string;
  hours: KeptHours[];
  visits: ComingVisit[];
}

/** Visits inside the hours as they are and outside of them as they would be. */
export async function visitsOutOfHours(context: Context, change: PlannedHours): Promise<string[]> {
  if (!change.id) return [];
  const held = await hoursAndVisits(context, change.facilityId, { hoursId: change.id });
  const others = held.hours.filter(({ id }) => id !== change.id);
  const changed = change.removed ? [] : change.weekdays.map(weekday => asKept(change, weekday));
  return lost(held, held.hours, [...others, ...changed], ({ unit }) => unit);
}

/** Visits of a person that would be outside the hours of another unit. */
export async function visitsOutOfHoursIn(context: Context, incarceratedPersonId: string, unit: string) {
  const of = 'SELECT facility_id AS id FROM incarcerated_people WHERE id = $1';
  const [facility] = await context.db.query<{ id: string }>(of, [incarceratedPersonId]);
  if (!facility) return [];
  const held = await hoursAndVisits(context, facility.id, { incarceratedPersonId });
  return lost(held, held.hours, held.hours, () => unit);
}

function lost(
  { timeZone, visits }: ThatAreHeld,
  before: readonly KeptHours[],
  after: readonly KeptHours[],
  unitThen: (visit: ComingVisit) => string | null,
): string[] {
  const known = new Map<string, Interval[]>();
  const openings = (hours: readonly KeptHours[], kind: VisitKind, unit: string | null) => {
    const key = `${hours === before ? 'before' : 'after'} ${kind} ${unit}`;
    const made = known.get(key) ?? openingsFor(timeZone, visits, hours.filter(isFor(kind, unit)));
    known.set(key, made);
    return made;
  };
  const isIn = (visit: ComingVisit, all: readonly Interval[]) =>
    all.some(({ startsAt, endsAt }) => startsAt <= visit.startsAt && visit.endsAt <= endsAt);
  return visits
    .filter(visit => isIn(visit, openings(before, visit.kind, visit.unit)))
    .filter(visit => !isIn(visit, openings(after, visit.kind, unitThen(visit))))
    .map(({ id }) => id);
}

const isFor = (kind: VisitKind, unit: string | null) => (hours: KeptHours) =>
  hours.kind === kind && (hours.housingUnitIds.length === 0 || (unit !== null && hours.housingUnitIds.includes(unit)));

function openingsFor(timeZone: string, visits: readonly ComingVisit[], hours: readonly HoursFacts[]): Interval[] {
  const days = visits.map(({ startsAt }) => dayAt(timeZone, startsAt)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return joined(daysBetween(addDays(first, -1), last).flatMap(day => openingsOn(timeZone, hours, day)));
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const asKept = (change: PlannedHours, weekday: number): KeptHours => ({
  id: '',
  kind: change.kind,
  weekday,
  opens: minutesOf(change.opens),
  closes: minutesOf(change.closes),
  housingUnitIds: change.housingUnitIds ?? [],
  validFrom: change.validFrom,
  validTo: change.validTo ?? null,
});

/** Where hours are named, only visits on their weekday and the day after. */
async function hoursAndVisits(
  { db, now }: Context,
  facilityId: string,
  { hoursId = null, incarceratedPersonId = null }: { hoursId?: string | null; incarceratedPersonId?: string | null },
): Promise<ThatAreHeld> {
  const [[facility], hours, visits] = await Promise.all([
    db.query<{ timeZone: string }>('SELECT time_zone AS "timeZone" FROM facilities WHERE id = $1', [facilityId]),
    db.query<KeptHours>(
      `SELECT id, kind, weekday, date_part('epoch', opens) / 60 AS opens, date_part('epoch', closes) / 60 AS closes,
              housing_unit_ids AS "housingUnitIds", valid_from::text AS "validFrom", valid_to::text AS "validTo"
         FROM visiting_hours WHERE facility_id = $1 AND removed_at IS NULL`,
      [facilityId],
    ),
    db.query<{ id: string; kind: VisitKind; unit: string | null; startsAt: Date; endsAt: Date }>(
      `SELECT v.id, v.kind, i.housing_unit_id AS unit, v.starts_at AS "startsAt", v.ends_at AS "endsAt"
         FROM visits v
         JOIN facilities f ON f.id = v.facility_id
         JOIN incarcerated_people i ON i.facility_id = v.facility_id AND i.id = v.incarcerated_person_id
         LEFT JOIN visiting_hours o ON o.facility_id = v.facility_id AND o.id = $4::uuid
        WHERE v.facility_id = $1 AND v.starts_at > $2 AND v.status = ANY ($3)
          AND ($4::uuid IS NULL OR (v.kind = o.kind
            AND (date_part('isodow', v.starts_at AT TIME ZONE f.time_zone)::integer - o.weekday + 7) % 7 IN (0, 1)))
          AND ($5::uuid IS NULL OR v.incarcerated_person_id = $5::uuid)`,
      [facilityId, now(), stillToCome, hoursId, incarceratedPersonId],
    ),
  ]);
  return {
    timeZone: facility?.timeZone ?? 'UTC',
    hours,
    visits: visits.map(visit => ({ ...visit, startsAt: visit.startsAt.getTime(), endsAt: visit.endsAt.getTime() })),
  };
}
