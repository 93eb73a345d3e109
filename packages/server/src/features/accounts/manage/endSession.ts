import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import { SignedOut } from '../endOwnSessions.ts';
import type { EndSessionInput } from './session.ts';

/** Signs one device of the viewer out; its open screens close too. One that is over already is over. */
export async function endSession(
  { db, viewer, caller, announce }: SignedInContext,
  { sessionId }: EndSessionInput,
): Promise<SignedOut> {
  if (!uuidPattern.test(sessionId)) throw notFound();
  const ended = await db.execute('DELETE FROM sessions WHERE id = $1', [sessionId]);
  if (ended > 0) announce({ type: 'SIGNED_OUT', sessionIds: [sessionId], facilityId: null });
  if (sessionId === viewer.sessionId) caller.endSession();
  return Object.assign(new SignedOut(), { ok: true });
}
