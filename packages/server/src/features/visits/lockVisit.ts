import type { SignedInContext } from '../../shared/context.ts';
import type { Wanted } from './booking.ts';
import { loadVisit } from './loadVisit.ts';
import { BookingRule } from './rules/bookingRule.ts';
import { takeTurns } from './takeTurns.ts';
import type { Visit } from './visit.entity.ts';

const aMinute = 60_000;

export const minutesOf = ({ startsAt, endsAt }: Visit): number => (endsAt.getTime() - startsAt.getTime()) / aMinute;

/** A visit as it stands once nobody else books what it touches, and what the rules are to be asked about it. */
export interface LockedVisit {
  visit: Visit;
  wanted: Wanted;
}

/**
 * Takes the turns of a visit, at its own time and where it is to be moved to, and reads it again under them: whoever was first has committed.
 * @param to the other time; without one the rules are asked about its own, as of when it was held
 * @throws NOT_FOUND for a visit that the viewer may not see
 */
export async function lockVisit(
  context: SignedInContext,
  visitId: string,
  to?: { startsAt: Date; durationMinutes?: number | null | undefined },
): Promise<LockedVisit> {
  const before = await loadVisit(context, visitId);
  const { facilityId, homeUserId, incarceratedPersonId, kind, facility } = before;
  const { timeZone } = facility;
  const durationMinutes = to?.durationMinutes ?? minutesOf(before);
  const startsAt = to?.startsAt ?? before.startsAt;
  const endsAt = new Date(startsAt.getTime() + durationMinutes * aMinute);
  const guestIds = await guestsOf(context, before);
  const [, visit] = await Promise.all([
    takeTurns(context, {
      facilityId,
      timeZone,
      incarceratedPersonId,
      visitorIds: [homeUserId, ...guestIds],
      times: to ? [before, { startsAt, endsAt }] : [before],
    }),
    loadVisit(context, visitId),
  ]);
  const question = { facilityId, incarceratedPersonId, homeUserId, guestIds, kind, exceptVisitId: visit.id };
  const asked = to ? {} : { askedAt: visit.createdAt };
  // They were accepted when it was booked.
  const overridden = [BookingRule.TERMS_NOT_ACCEPTED];
  const proposal = { startsAt, durationMinutes, now: context.now(), overridden, ...asked };
  return { visit, wanted: { question, timeZone, proposal } };
}

async function guestsOf({ db }: SignedInContext, { facilityId, id }: Visit): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT guest_id AS id FROM visit_participants WHERE facility_id = $1 AND visit_id = $2 AND guest_id IS NOT NULL',
    [facilityId, id],
    'guestsOfVisit',
  );
  return rows.map(({ id: guestId }) => guestId);
}
