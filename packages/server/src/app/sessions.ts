import type { Pool } from 'pg';
import type { Clock } from '../shared/clock.ts';
import { minutes } from '../shared/clock.ts';
import { hashOf } from '../shared/tokens.ts';
import { Language, Role, type Viewer } from '../shared/viewer.ts';

interface ViewerRow {
  kind: Role;
  account_id: string;
  session_id: string | null;
  facility_ids: string[] | null;
  language: Language | null;
  last_seen_at: Date | null;
}

const asViewer = (row: ViewerRow): Viewer => ({
  role: row.kind,
  accountId: row.account_id,
  sessionId: row.session_id,
  facilityIds: row.facility_ids ?? [],
  language: row.language ?? Language.EN,
});

/** Who a token stands for: one definer function is asked, before any viewer is known. */
export function createSessions(pool: Pool, now: Clock) {
  const touch = (row: ViewerRow) => {
    const stale = row.last_seen_at && now().getTime() - row.last_seen_at.getTime() > minutes(1);
    if (stale) pool.query('SELECT touch_session($1, $2)', [row.session_id, now()]).catch(() => undefined);
  };
  return {
    /** @param token of a session's cookie */
    async viewerOfSession(token: string | undefined): Promise<Viewer | null> {
      if (!token) return null;
      const { rows } = await pool.query<ViewerRow>({
        name: 'viewerOf',
        text: 'SELECT * FROM viewer_of($1, $2)',
        values: [hashOf(token), now()],
      });
      if (rows[0]) touch(rows[0]);
      return rows[0] ? asViewer(rows[0]) : null;
    },

    /** @param key as it stands behind `Authorization: Bearer` */
    async viewerOfKey(key: string): Promise<Viewer | null> {
      const { rows } = await pool.query<ViewerRow>('SELECT * FROM api_client_of($1)', [hashOf(key)]);
      return rows[0] ? asViewer(rows[0]) : null;
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
