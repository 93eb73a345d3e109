import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../shared/context.ts';
import { announceVisit } from './announceVisit.ts';
import { partyOf } from './booking.ts';
import { loadVisit } from './loadVisit.ts';
import { newReference } from './reference.ts';
import { policyOn } from './rules/asked.ts';
import type { BookingFacts } from './rules/bookingFacts.ts';
import { takePlace, together } from './takePlace.ts';
import type { Visit } from './visit.entity.ts';
import type { HoldVisitInput } from './visit.inputs.ts';

interface NewVisit {
  facts: BookingFacts;
  input: HoldVisitInput;
  homeUserId: string;
  endsAt: Date;
}

const aMinute = 60_000;

/** Adds a HELD visit with its people, place and the first line of its history. @returns nothing where the time was taken after all */
export async function insertVisit(
  context: SignedInContext,
  { facts, input, homeUserId, endsAt }: NewVisit,
  places: string[][],
): Promise<Visit | undefined> {
  const { facilityId } = facts;
  const { startsAt } = input;
  const { version: policyVersion, holdMinutes, bufferMinutes } = policyOn(facts, startsAt);
  const now = context.now();
  const party = partyOf(context);
  const [id, privileged] = [randomUUID(), facts.relationship?.kind === 'ATTORNEY'];
  const heldUntil = new Date(now.getTime() + holdMinutes * aMinute);
  const byStaff = party === 'STAFF';

  const visit = await takePlace(context, places, async (db, place) => {
    const whole = [facilityId, id, newReference(), input.kind, privileged, homeUserId, facts.incarceratedPersonId];
    const [, , , made] = await together([
      db.query(insert, [...whole, startsAt, endsAt, policyVersion, now, heldUntil], 'insertVisit'),
      db.query(withPeopleAndPlace, [facilityId, id, input.guestIds, place, bufferMinutes], 'takeVisitPlaces'),
      db.query(
        byStaff ? firstEventOfStaff : firstEvent,
        [facilityId, id, homeUserId, now, startsAt, endsAt, ...(byStaff ? [context.viewer.accountId] : [])],
        byStaff ? 'holdEventOfStaff' : 'holdEvent',
      ),
      loadVisit(context, id),
    ] as const);
    return made;
  });
  if (visit) announceVisit(context, 'HOLD', visit);
  return visit;
}

const insert = `INSERT INTO visits (facility_id, id, reference, kind, privileged, home_user_id, incarcerated_person_id, starts_at, ends_at,
    policy_version, created_at, held_until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const withPeopleAndPlace = 'SELECT add_visitors($1, $2, $3), take_visit_places($1, $2, $4, $5)';
const firstEvent = `INSERT INTO visit_events (facility_id, visit_id, home_user_id, at, starts_at, ends_at, version, action, to_status, by_party)
  VALUES ($1, $2, $3, $4, $5, $6, 1, 'HOLD', 'HELD', 'HOME_USER')`;
const firstEventOfStaff = `INSERT INTO visit_events (facility_id, visit_id, home_user_id, at, starts_at, ends_at, staff_member_id, version, action, to_status, by_party)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 'HOLD', 'HELD', 'STAFF')`;
