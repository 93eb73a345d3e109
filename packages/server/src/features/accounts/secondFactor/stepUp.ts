import { minutes } from '../../../shared/clock.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { notSignedIn } from '../../../shared/refuse.ts';
import { type Role, Standing } from '../../../shared/viewer.ts';
import { loadViewer } from '../loadViewer.ts';
import { SteppedUpAnswer } from './secondFactor.answers.ts';

/** How long a proof is good for: as `viewer_of` says. */
const goodFor = minutes(10);

/** A factor was proved: the session may do what is sensitive, and goes on where it was locked. */
export async function stepUp(context: SignedInContext): Promise<SteppedUpAnswer> {
  const { db, viewer, now } = context;
  const [stepped] = await db.query<{ role: Role; facilityIds: string[] }>(
    'SELECT role, facility_ids AS "facilityIds" FROM step_up_session($1, $2)',
    [viewer.sessionId, now()],
  );
  if (!stepped) throw notSignedIn();
  await context.become({ ...viewer, ...stepped, standing: Standing.FULL, steppedUp: true });
  const { accountId: staffMemberId, sessionId } = viewer;
  context.announce({ type: 'STEPPED_UP', staffMemberId, sessionId: sessionId!, facilityId: null });
  const until = new Date(now().getTime() + goodFor);
  return Object.assign(new SteppedUpAnswer(), { viewer: await loadViewer(context), until });
}

/** By account and session, so that guesses in another one never lock it. */
export const stepUpAttempt = ({ viewer }: SignedInContext) =>
  ['STEP_UP', `${viewer.accountId} ${viewer.sessionId}`] as const;

export function announceRefusal({ announce, viewer }: SignedInContext): void {
  announce({ type: 'STEP_UP_REFUSED', staffMemberId: viewer.accountId, facilityId: null });
}
