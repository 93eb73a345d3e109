import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { badInput, notFound } from '../../../shared/refuse.ts';
import { Role } from '../../../shared/viewer.ts';
import { loadVisit } from '../loadVisit.ts';
import { BookingRule } from '../rules/bookingRule.ts';
import type { Question } from '../rules/loadBookingFacts.ts';
import type { OpenTimesArgs } from './times.inputs.ts';

type Asked = Omit<OpenTimesArgs, 'from' | 'to' | 'durationMinutes'>;
type WhoAsks = Pick<Question, 'homeUserId' | 'guestIds' | 'exceptVisitId'> & { overridden?: readonly BookingRule[] };

/**
 * Who would come to the visits asked for: the viewer, whom staff name, or those of a visit that would be moved. Its terms were accepted then.
 * @throws NOT_FOUND for a visit that the viewer may not see, or that is with somebody else
 */
export async function whoAsks(context: SignedInContext, asked: Asked): Promise<WhoAsks> {
  if (asked.forVisitId) return ofVisit(context, asked, asked.forVisitId);
  const guestIds = asked.guestIds ?? [];
  if (context.viewer.role === Role.HOME_USER) return { homeUserId: context.viewer.accountId, guestIds };
  if (!context.viewer.facilityIds.includes(asked.facilityId)) throw notFound();
  if (!asked.homeUserId) throw badInput('Say for whom: a home user, or a visit to be moved.');
  if (!uuidPattern.test(asked.homeUserId)) throw notFound();
  return { homeUserId: asked.homeUserId, guestIds };
}

async function ofVisit(context: SignedInContext, asked: Asked, visitId: string): Promise<WhoAsks> {
  const visit = await loadVisit(context, visitId);
  if (visit.facilityId !== asked.facilityId || visit.incarceratedPersonId !== asked.incarceratedPersonId)
    throw notFound();
  const guests = await context.db.query<{ id: string }>(
    'SELECT guest_id AS id FROM visit_participants WHERE facility_id = $1 AND visit_id = $2 AND guest_id IS NOT NULL',
    [visit.facilityId, visit.id],
  );
  return {
    homeUserId: visit.homeUserId,
    guestIds: guests.map(({ id }) => id),
    exceptVisitId: visit.id,
    overridden: [BookingRule.TERMS_NOT_ACCEPTED],
  };
}
