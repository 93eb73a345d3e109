import type { Pool } from 'pg';
import type { ApiScope } from '../shared/apiScope.ts';
import type { Clock } from '../shared/clock.ts';
import { minutes } from '../shared/clock.ts';
import { hashOf } from '../shared/tokens.ts';
import { Language, Role, Standing, type Viewer } from '../shared/viewer.ts';

interface ViewerRow {
  kind: Role;
  account_id: string;
  session_id: string | null;
  facility_ids: string[] | null;
  language: Language | null;
  last_seen_at: Date | null;
  last_active_at?: Date | null;
  standing?: Standing;
  stepped_up?: boolean;
}

const asViewer = (row: ViewerRow): Viewer => ({
  role: row.kind,
  accountId: row.account_id,
  sessionId: row.session_id,
  facilityIds: row.facility_ids ?? [],
  language: row.language ?? Language.EN,
  standing: row.standing ?? Standing.FULL,
  steppedUp: row.stepped_up ?? false,
});

interface KeyRow {
  account_id: string;
  key_id: string;
  facility_ids: string[];
  scopes: ApiScope[];
  last_used_at: Date | null;
}

const asProgram = ({ account_id, key_id, facility_ids, scopes }: KeyRow): Viewer => ({
  role: Role.API,
  accountId: account_id,
  sessionId: key_id,
  facilityIds: facility_ids,
  language: Language.EN,
  standing: Standing.FULL,
  scopes,
});

/** Who a token stands for: one definer function is asked, before any viewer is known. */
export function createSessions(pool: Pool, now: Clock) {
  const isStale = (at: Date | null | undefined) => !at || now().getTime() - at.getTime() > minutes(1);
  /** What is seen and done is written down once a minute. */
  const touch = (row: ViewerRow, active: boolean) => {
    const acts = active && row.kind !== Role.HOME_USER && isStale(row.last_active_at);
    if (!acts && !isStale(row.last_seen_at)) return;
    pool.query('SELECT touch_session($1, $2, $3)', [row.session_id, active, now()]).catch(() => undefined);
  };
  /** Once a minute for a key, by whoever comes first; nobody waits for it. */
  const touchKey = ({ account_id, last_used_at }: KeyRow) => {
    const stale = !last_used_at || now().getTime() - last_used_at.getTime() > minutes(1);
    if (stale) pool.query('SELECT touch_api_client($1, $2)', [account_id, now()]).catch(() => undefined);
  };
  return {
    /**
     * @param token of a session's cookie
     * @param active whether a person did something: a staff session without that for half an hour is locked
     */
    async viewerOfSession(token: string | undefined, { active = false } = {}): Promise<Viewer | null> {
      if (!token) return null;
      const { rows } = await pool.query<ViewerRow>({
        name: 'viewerOf',
        text: 'SELECT * FROM viewer_of($1, $2)',
        values: [hashOf(token), now()],
      });
      if (rows[0]) touch(rows[0], active);
      return rows[0] ? asViewer(rows[0]) : null;
    },

    /** @param key as it stands behind `Authorization: Bearer` */
    async viewerOfKey(key: string): Promise<Viewer | null> {
      const { rows } = await pool.query<KeyRow>({
        name: 'apiClientOf',
        text: 'SELECT * FROM api_client_of($1, $2)',
        values: [hashOf(key), now()],
      });
      if (rows[0]) touchKey(rows[0]);
      return rows[0] ? asProgram(rows[0]) : null;
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
