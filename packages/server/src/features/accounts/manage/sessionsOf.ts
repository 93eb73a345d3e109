import type { SignedInContext } from '../../../shared/context.ts';
import { deviceInWords } from './deviceInWords.ts';
import { Session } from './session.ts';

const statement = `
  SELECT s.id, s.device, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt" FROM sessions s
   WHERE s.home_user_id = $1 AND s.expires_at > $2::timestamptz AND s.last_seen_at > $2::timestamptz - interval '30 days'
   ORDER BY s.last_seen_at DESC, s.id`;

/** The devices on which the viewer is signed in, the newest first; nobody sees those of somebody else. */
export async function sessionsOf({ db, viewer, now }: SignedInContext, homeUserId: string): Promise<Session[]> {
  if (homeUserId !== viewer.accountId) return [];
  const rows = await db.query<Session>(statement, [homeUserId, now()], 'sessionsOfHomeUser');
  return rows.map(row =>
    Object.assign(new Session(), row, {
      device: deviceInWords(row.device, viewer.language),
      current: row.id === viewer.sessionId,
    }),
  );
}
