import { connect } from './connect.ts';
import { StartProblem } from './startProblem.ts';

interface RoleFacts {
  name: string;
  superuser: string | null;
  bypasses: string | null;
  owner: string | null;
  takesOnViewers: boolean;
}

/**
 * Row-level security does not hold for a superuser, for BYPASSRLS, nor surely for the owner of the tables, and a role that may
 * become one of them is no better. The server refuses to start as any of these, and says which.
 * @param variable the variable the URL came from; DATABASE_URL's role must also be able to take on a viewer's role
 */
export async function checkRole(url: string, variable: 'DATABASE_URL' | 'DATABASE_SYSTEM_URL'): Promise<void> {
  const client = await connect(url, variable);
  try {
    const { rows } = await client.query<RoleFacts>(question);
    const problem = rows[0] && problemOf(rows[0]);
    if (problem)
      throw new StartProblem(`${variable} signs in as ${rows[0]?.name}, which ${problem}. Use ${rightRole[variable]}.`);
    if (variable === 'DATABASE_URL' && !rows[0]?.takesOnViewers)
      throw new StartProblem(
        `${variable} signs in as ${rows[0]?.name}, which cannot take on openvisit_family, openvisit_staff and openvisit_api. Run deploy/roles.sql.`,
      );
  } finally {
    await client.end();
  }
}

const rightRole = { DATABASE_URL: 'openvisit_app', DATABASE_SYSTEM_URL: 'openvisit_system' };

function problemOf({ name, superuser, bypasses, owner }: RoleFacts): string | undefined {
  const through = (role: string) => (role === name ? '' : ` through ${role}`);
  if (superuser) return `is a superuser${through(superuser)}`;
  if (bypasses) return `has BYPASSRLS${through(bypasses)}`;
  if (owner) return `owns the tables${through(owner)}`;
  return undefined;
}

/** A role's own sins come first, then those of the roles it may take on. */
const question = `
  WITH mine AS (
    SELECT * FROM pg_roles WHERE pg_has_role(session_user, oid, 'MEMBER') ORDER BY rolname <> session_user, rolname
  )
  SELECT session_user AS name,
    (SELECT rolname FROM mine WHERE rolsuper LIMIT 1) AS superuser,
    (SELECT rolname FROM mine WHERE rolbypassrls LIMIT 1) AS bypasses,
    (SELECT rolname FROM mine WHERE EXISTS (
      SELECT FROM pg_class WHERE relowner = mine.oid AND relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
    ) LIMIT 1) AS owner,
    (SELECT count(*) = 3 FROM mine WHERE rolname IN ('openvisit_family', 'openvisit_staff', 'openvisit_api')) AS "takesOnViewers"`;
