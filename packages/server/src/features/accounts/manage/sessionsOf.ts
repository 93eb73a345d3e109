import type { SignedInContext } from '../../../shared/context.ts';
import { deviceInWords } from './deviceInWords.ts';
import { Session } from './session.ts';

const ofHomeUser = `
  SELECT s.id, s.device, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt" FROM sessions s
   WHERE s.home_user_id = $1 AND s.expires_at > $2::timestamptz AND s.last_seen_at > $2::timestamptz - interval '30 days'
   ORDER BY s.last_seen_at DESC, s.id`;

const ofStaffMember = `
  SELECT s.id, s.device, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt" FROM sessions s
   WHERE s.staff_member_id = $1 AND s.expires_at > $2::timestamptz AND NOT s.enrolling
   ORDER BY s.last_seen_at DESC, s.id`;

/** The devices on which the viewer is signed in, the newest first; nobody sees those of somebody else. */
export async function sessionsOf(context: SignedInContext, homeUserId: string): Promise<Session[]> {
  const { db, viewer, now } = context;
  if (homeUserId !== viewer.accountId) return [];
  return inWords(context, await db.query<Session>(ofHomeUser, [homeUserId, now()], 'sessionsOfHomeUser'));
}

/** Likewise of a staff member; null of somebody else, since a list of none would say that they are signed out. */
export async function staffSessionsOf(context: SignedInContext, staffMemberId: string): Promise<Session[] | null> {
  const { db, viewer, now } = context;
  if (staffMemberId !== viewer.accountId) return null;
  return inWords(context, await db.query<Session>(ofStaffMember, [staffMemberId, now()], 'sessionsOfStaffMember'));
}

function inWords({ viewer }: SignedInContext, rows: Session[]): Session[] {
  return rows.map(row =>
    Object.assign(new Session(), row, {
      device: deviceInWords(row.device, viewer.language),
      current: row.id === viewer.sessionId,
    }),
  );
}
