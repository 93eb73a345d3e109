import type { Context, SignedInContext } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import { Language, Role, type Viewer } from '../../../shared/viewer.ts';
import { loadViewer } from '../loadViewer.ts';
import { countAttempts, forgiveAttempts, placeOf } from '../signIn/attempts.ts';
import { SignedIn } from '../signIn/signIn.answers.ts';
import { LinkExpired } from '../signIn/signIn.problems.ts';
import type { AcceptInvitationInput, AcceptInvitationResult } from './staff.inputs.ts';

/**
 * Uses an invitation, once. There is no staff password: the link, in the hands of whom an administrator named, is what lets a person
 * in for one working day. The session before in this browser ends.
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

  await context.become({ ...accepted, language: accepted.language });
  caller.startSession(session);
  announce({ type: 'INVITATION_ACCEPTED', staffMemberId: accepted.accountId, facilityId: accepted.facilityIds[0]! });
  if (before?.sessionId) announce({ type: 'SIGNED_OUT', sessionIds: [before.sessionId], facilityId: null });
  return Object.assign(new SignedIn(), { viewer: await loadViewer(context as SignedInContext) });
}

type Accepted = Viewer & { role: Role; language: Language };

const accept = `
  SELECT account_id AS "accountId", session_id AS "sessionId", role, facility_ids AS "facilityIds", language
    FROM accept_invitation($1, $2, $3, $4, $5)`;
