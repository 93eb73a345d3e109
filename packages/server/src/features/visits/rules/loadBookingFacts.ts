import type { Context } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import type { Interval } from '../../../shared/zoneClock.ts';
import type { VisitKind } from '../../facilities/facility.entity.ts';
import type { BookingFacts, PersonTime, PlaceFacts, VisitorFacts } from './bookingFacts.ts';
import { countsForQuota } from '../visit.states.ts';

/** What a booking is about; days are local ones of the facility, first and last. */
export interface Question {
  facilityId: string;
  incarceratedPersonId: string;
  homeUserId: string;
  guestIds: readonly string[];
  kind: VisitKind;
  from: string;
  to: string;
  /** One that is there already and is looked at as if it were not. */
  exceptVisitId?: string;
  /** For what no place and no time of the day decides. */
  withoutPlaces?: boolean;
}

/**
 * Everything that the rules ask, in three statements, which are the same whatever they find. Without access little more than that is answered.
 * @throws NOT_FOUND for a facility that does not exist
 */
export async function loadBookingFacts({ db, now }: Context, question: Question): Promise<BookingFacts> {
  const {
    facilityId,
    incarceratedPersonId,
    homeUserId,
    kind,
    from,
    to,
    exceptVisitId = null,
    withoutPlaces,
  } = question;
  const guestIds = [...new Set(question.guestIds)];
  if (!uuidPattern.test(facilityId)) throw notFound();
  const person = uuidPattern.test(incarceratedPersonId) ? incarceratedPersonId : null;
  const guests = guestIds.filter(id => uuidPattern.test(id));
  const [[asked], calendar, places] = await Promise.all([
    db.query<{ answer: Answer }>(
      'SELECT booking_question($1, $2, $3, $4, $5, $6, $7, $8, $9) AS answer',
      [facilityId, person, homeUserId, guests, kind, from, to, exceptVisitId, now()],
      'bookingQuestion',
    ),
    db.query<CalendarRow>(
      `SELECT visitor_id AS "visitorId", why, starts_at AS "startsAt", ends_at AS "endsAt", is_busy AS "isBusy", counts
         FROM booking_calendar($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [facilityId, person, homeUserId, guests, from, to, exceptVisitId, countsForQuota, now()],
      'bookingCalendar',
    ),
    withoutPlaces
      ? []
      : db.query<PlaceRow>(
          `SELECT id, type, shut, taken_from AS "takenFrom", taken_until AS "takenUntil"
             FROM booking_places($1, $2, $3, $4, $5, $6, $7, $8)`,
          [facilityId, person, homeUserId, kind, from, to, exceptVisitId, now()],
          'bookingPlaces',
        ),
  ]);
  const answer = asked?.answer;
  if (!answer) throw notFound();

  const ofPerson = calendar.filter(({ visitorId }) => visitorId === null);
  const visitors = (answer.visitors ?? []).map(visitor => withCalendar(visitor, calendar));
  return {
    facilityId,
    incarceratedPersonId,
    homeUserId,
    kind,
    from,
    to,
    timeZone: answer.timeZone,
    accessApproved: answer.accessApproved,
    bans: (answer.bans ?? []).map(interval),
    relationship: answer.relationship ?? null,
    person: answer.person
      ? { ...answer.person, suspended: answer.person.suspended && interval(answer.person.suspended) }
      : null,
    terms: answer.terms ?? null,
    policies: answer.policies ?? [],
    rateCaps: answer.rateCaps ?? [],
    hours: answer.hours ?? [],
    blackouts: (answer.blackouts ?? []).map(interval),
    visitors,
    unknownGuests: guestIds.filter(guestId => !visitors.some(({ id }) => id === guestId)),
    personTimes: ofPerson.filter(({ isBusy }) => isBusy).map(row => ({ ...moments(row), why: row.why })),
    personCounted: ofPerson.filter(({ counts }) => counts).map(({ startsAt }) => startsAt.getTime()),
    places: places.map(place),
  };
}

/** An interval as JSON tells it: null is an end that never comes. */
interface OpenInterval {
  startsAt: number;
  endsAt: number | null;
}

/** What `booking_question` answers; nothing but the first two without access, and null for an empty list. */
type Answer = Pick<BookingFacts, 'timeZone' | 'accessApproved'> &
  Partial<Pick<BookingFacts, 'relationship' | 'terms'>> & {
    policies?: BookingFacts['policies'] | null;
    rateCaps?: BookingFacts['rateCaps'] | null;
    hours?: BookingFacts['hours'] | null;
    blackouts?: OpenInterval[] | null;
    bans?: OpenInterval[] | null;
    person?: (Omit<NonNullable<BookingFacts['person']>, 'suspended'> & { suspended: OpenInterval | null }) | null;
    visitors?: Omit<VisitorFacts, 'busy' | 'counted'>[] | null;
  };

interface CalendarRow {
  visitorId: string | null;
  why: PersonTime['why'];
  startsAt: Date;
  endsAt: Date;
  isBusy: boolean;
  counts: boolean;
}

interface PlaceRow {
  id: string;
  type: PlaceFacts['type'];
  shut: OpenInterval[];
  /** Minutes since 1970. */
  takenFrom: number[];
  takenUntil: number[];
}

const interval = ({ startsAt, endsAt }: OpenInterval): Interval => ({ startsAt, endsAt: endsAt ?? Infinity });

const moments = ({ startsAt, endsAt }: CalendarRow): Interval => ({
  startsAt: startsAt.getTime(),
  endsAt: endsAt.getTime(),
});

function withCalendar(visitor: Omit<VisitorFacts, 'busy' | 'counted'>, calendar: readonly CalendarRow[]): VisitorFacts {
  const own = calendar.filter(({ visitorId }) => visitorId === visitor.id);
  return {
    ...visitor,
    busy: own.filter(({ isBusy }) => isBusy).map(moments),
    counted: own.filter(({ counts }) => counts).map(({ startsAt }) => startsAt.getTime()),
  };
}

const place = ({ id, type, shut, takenFrom, takenUntil }: PlaceRow): PlaceFacts => ({
  id,
  type,
  shut: shut.map(interval),
  taken: takenFrom.flatMap((from, at) => [from * 60_000, takenUntil[at]! * 60_000]),
});
