import type { SignedInContext } from '../../shared/context.ts';
import { wrong } from '../../shared/problem.ts';
import { Piece } from '../accounts/document.entity.ts';
import { TooYoung } from '../accounts/signIn/signIn.problems.ts';
import { loadFacility } from '../facilities/loadFacility.ts';
import type { Facility } from '../facilities/facility.entity.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import type { RequestAccessInput } from './accessRequest.inputs.ts';
import { mayAskAgain } from './accessRequest.policy.ts';
import {
  AskAgainLater,
  DocumentsMissing,
  EmailNotVerified,
  FacilityCannotOffer,
  type RequestAccessResult,
} from './accessRequest.problems.ts';
import { activeStatuses, Party } from './accessRequest.states.ts';
import { announceMove } from './announceMove.ts';
import { asAccessRequest, selectAccessRequests } from './accessRequest.rows.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';

/** Asks one facility. Asking again while a request is alive answers with that one. */
export async function requestAccess(
  context: SignedInContext,
  { facilityId }: RequestAccessInput,
): Promise<typeof RequestAccessResult> {
  const facility = await loadFacility(context, facilityId);
  if (!facility) return wrong('facilityId', 'UNKNOWN', 'There is no such facility. Choose one from the list.');

  const newest = await newestRequestAt(context, facility);
  if (newest && activeStatuses.includes(newest.status)) return newest;
  const problem = (await whyNot(context, facility)) ?? tooEarly(newest, context.now());
  if (problem) return problem;

  const id = await insertRequest(context, facility, newest);
  if (!id) return (await newestRequestAt(context, facility))!;
  const request = await loadAccessRequest(context, id);
  const mover = { party: Party.HOME_USER, version: 0, tells: 'ACCESS_REQUESTED' as const };
  await announceMove(context, { move: null, mover, from: null, moved: request });
  return request;
}

async function newestRequestAt({ db, viewer }: SignedInContext, { id }: Facility): Promise<AccessRequest | undefined> {
  const rows = await db.query<object>(
    `${selectAccessRequests(viewer)} WHERE r.home_user_id = $1 AND r.facility_id = $2 ORDER BY r.requested_at DESC, r.id DESC LIMIT 1`,
    [viewer.accountId, id],
  );
  return rows.map(asAccessRequest)[0];
}

async function whyNot({ db, viewer, now }: SignedInContext, facility: Facility) {
  const [person] = await db.query<{ verified: boolean; age: number; banned: boolean; pieces: Piece[] }>(
    `SELECT h.email_verified_at IS NOT NULL AS verified, viewer_is_banned($2, $3) AS banned,
            date_part('year', age(($3::timestamptz AT TIME ZONE $4)::date, h.date_of_birth))::integer AS age,
            ARRAY(SELECT DISTINCT d.piece FROM documents d WHERE d.home_user_id = h.id) AS pieces
       FROM home_users h WHERE h.id = $1`,
    [viewer.accountId, facility.id, now(), facility.timeZone],
  );
  if (!person!.verified) return new EmailNotVerified();
  const missing = [Piece.PHOTO, Piece.ID_FRONT].filter(piece => !person!.pieces.includes(piece));
  if (missing.length > 0) return new DocumentsMissing(missing);
  if (person!.age < facility.minimumAge) return new TooYoung(facility.minimumAge);
  return person!.banned ? new FacilityCannotOffer() : undefined;
}

const tooEarly = (newest: AccessRequest | undefined, now: Date) =>
  newest?.askAgainFrom && !mayAskAgain(newest, now) ? new AskAgainLater(newest.askAgainFrom) : undefined;

/** @returns nothing where a second tap was faster: the partial unique index holds one active request per person and facility */
async function insertRequest(
  { db, viewer, now }: SignedInContext,
  facility: Facility,
  previous: AccessRequest | undefined,
) {
  const [row] = await db.query<{ id: string }>(
    `INSERT INTO access_requests (facility_id, home_user_id, reference, previous_id, requested_at, turn_since)
     VALUES ($1, $2, $3 || '-' || nextval('access_request_numbers'), $4, $5, $5)
     ON CONFLICT (facility_id, home_user_id) WHERE status IN ('PENDING', 'NEEDS_INFO', 'APPROVED', 'SUSPENDED') DO NOTHING
     RETURNING id`,
    [facility.id, viewer.accountId, facility.referencePrefix, previous?.id ?? null, now()],
  );
  return row?.id;
}
