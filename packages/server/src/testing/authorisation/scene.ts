import pg from 'pg';
import { ApiScope } from '../../shared/apiScope.ts';
import { Language, Role, Standing, type Viewer } from '../../shared/viewer.ts';
import { createWorld } from '../world.ts';
import { aCorner, type Corner, withSession } from './corner.ts';
import { codeNow, isThere, withFactors } from './factors.ts';
import { keepNothing } from './keepNothing.ts';

export const whose = ['own', "other's", 'elsewhere'] as const;
export type Whose = (typeof whose)[number];
export const kinds = ['nobody', 'home user', 'officer', 'administrator', 'API client'] as const;
export type Kind = (typeof kinds)[number];

export type Scene = Awaited<ReturnType<typeof createScene>>;

const password = 'what the river said at night';
/** Fits without the work that makes passwords slow. */
const quick = {
  hash: async () => '$argon2id$quick',
  fits: async (kept: unknown, given: string) => kept != null && given === password,
};

/** Two facilities; at one of them two families and their officers, at the other a third. Nothing that is done in it is kept. */
export async function createScene() {
  const world = await createWorld({ passwords: quick, around: keepNothing });
  const superuser = new pg.Client({ connectionString: world.urls.superuser });
  superuser.on('error', () => undefined); // as testPool.ts says
  await superuser.connect();
  await superuser.query("SET session_replication_role = 'replica'");
  const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];

  const corners = {
    own: await aCorner(world, here),
    "other's": await aCorner(world, here),
    elsewhere: await aCorner(world, elsewhere),
  };
  const officer = corners.own.staff;
  const administrator = await withSession(world, await world.anAdministrator(here));
  await withFactors(world, administrator);
  await isThere(world, administrator);
  await world.anAdministrator(here);
  const apiClient: Viewer = {
    role: Role.API,
    accountId: corners.own.apiClientId,
    sessionId: null,
    facilityIds: [here.id],
    language: Language.EN,
    scopes: Object.values(ApiScope),
    standing: Standing.FULL,
  };
  const viewers: Record<Kind, Viewer | null> = {
    nobody: null,
    'home user': corners.own.homeUser,
    officer,
    administrator,
    'API client': apiClient,
  };

  const names = await world.rows<{ id: string; user_name: string }>(
    'SELECT id, user_name FROM home_users UNION ALL SELECT id, user_name FROM staff_members',
  );

  return {
    world,
    userNames: new Map(names.map(({ id, user_name }) => [id, user_name])),
    superuser,
    viewers,
    password,
    code: () => codeNow(world),
    administrator,
    corner: (_kind: Kind | 'system', of: Whose): Corner => corners[of],
    /** Puts the requests of all corners where an action needs them. */
    async arrange(status: string) {
      await superuser.query(
        `UPDATE access_requests SET status = $2, turn_since = CASE $2 WHEN 'PENDING' THEN requested_at END,
                needed_pieces = CASE $2 WHEN 'NEEDS_INFO' THEN '{ADDRESS}'::text[] ELSE '{}' END,
                info_by = CASE $2 WHEN 'NEEDS_INFO' THEN requested_at + interval '9 days' END,
                suspended_until = CASE $2 WHEN 'SUSPENDED' THEN requested_at + interval '9 days' END,
                decided_at = CASE WHEN $2 IN ('PENDING', 'NEEDS_INFO') THEN NULL ELSE requested_at - interval '1 day' END,
                reason_codes = CASE $2 WHEN 'DENIED' THEN '{ID_EXPIRED}'::text[] ELSE '{}' END
          WHERE id = ANY ($1)`,
        [whose.map(of => corners[of].requestId), status],
      );
    },
    async end() {
      // What has its seal waits for none: another test of this database may seal.
      await superuser.query('DELETE FROM audit_unsealed u USING audit_seals s WHERE s.entry_id = u.entry_id');
      await superuser.end();
      await world.end();
    },
  };
}
