import type { Pool } from 'pg';
import { StartProblem } from '../database/startProblem.ts';

/**
 * Under any role but the owner of the job tables a worker sees no job, runs nothing and says nothing: row-level security hides them.
 * @throws StartProblem that names the role it found
 */
export async function refuseWrongRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; owner: string | null }>(
    `SELECT current_user AS role, (
       SELECT pg_get_userbyid(relowner) FROM pg_class WHERE relname = '_private_jobs'
          AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'graphile_worker')) AS owner`,
  );
  const { role, owner } = rows[0]!;
  if (owner === null) throw new StartProblem('The worker finds no job tables. Run `pnpm openvisit migrate` first.');
  if (role !== 'openvisit_system' || role !== owner)
    throw new StartProblem(
      `The worker signed in as ${role}, which would see no jobs: they belong to ${owner}. DATABASE_SYSTEM_URL must sign in as openvisit_system.`,
    );
}
