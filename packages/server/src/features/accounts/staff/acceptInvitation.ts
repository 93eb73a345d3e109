import type { Context, SignedInContext } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import { Role, Standing, type Viewer } from '../../../shared/viewer.ts';
import { loadViewer } from '../loadViewer.ts';
import { countAttempts, forgiveAttempts, placeOf } from '../signIn/attempts.ts';
import { SignedIn } from '../signIn/signIn.answers.ts';
import { LinkExpired } from '../signIn/signIn.problems.ts';
import type { AcceptInvitationInput, AcceptInvitationResult } from './staff.inputs.ts';

/**
 * Uses an invitation, once. The link, in the hands of whom an administrator named, is one factor: it opens half an hour in which the
 * second is added, and nothing else. The session before in this browser ends.
 */
export async function acceptInvitation(
  context: Context,
  { token }: AcceptInvitationInput,
): Promise<typeof AcceptInvitationResult> {
  const { db, caller, now, announce, viewer: before } = context;
  if (caller.app !== 'staff' || before?.role === Role.API) return new LinkExpired();
  const byPlace = ['CODE_ADDRESS', placeOf(caller)] as const;
  const tooMany = await context.apart(apart => countAttempts(apart, context, [byPlace]));
  if (tooMany) return tooMany;
  const session = newToken();
  const [accepted] = await db.query<Accepted>(accept, [
    hashOf(token),
    hashOf(session),
    caller.device,
    before?.sessionId,
    now(),
  ]);
  if (!accepted) return new LinkExpired();
  await forgiveAttempts(db, byPlace, 'one');

  const { facilityIds, ...person } = accepted;
  await context.become({ ...person, facilityIds: [], standing: Standing.ENROLLING });
  caller.startSession(session);
  announce({ type: 'INVITATION_ACCEPTED', staffMemberId: accepted.accountId, facilityId: facilityIds[0]! });
  if (before?.sessionId) announce({ type: 'SIGNED_OUT', sessionIds: [before.sessionId], facilityId: null });
  return Object.assign(new SignedIn(), { viewer: await loadViewer(context as SignedInContext) });
}

type Accepted = Omit<Viewer, 'standing'>;

const accept = `
  SELECT account_id AS "accountId", session_id AS "sessionId", role, facility_ids AS "facilityIds", language
    FROM accept_invitation($1, $2, $3, $4, $5)`;
