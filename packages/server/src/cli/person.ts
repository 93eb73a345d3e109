import { StartProblem } from '../database/startProblem.ts';
import { connect } from '../database/connect.ts';
import { readOwnerEnvironment } from '../environment.ts';
import { exportPerson } from './exportPerson.ts';

/**
 * `openvisit person export <user name, e-mail or id>`: all that is kept about one home user, as JSON. It holds what officers noted, and
 * names of nobody else: look at it before you hand it over.
 */
export async function person([command, who, ...others]: string[]): Promise<void> {
  if (command !== 'export' || !who || others.length > 0)
    throw new StartProblem('Name one home user: `pnpm openvisit person export jnunez`.');
  const owner = await connect(readOwnerEnvironment().ownerUrl, 'DATABASE_OWNER_URL');
  try {
    const { rows } = await owner.query<{ id: string }>(
      'SELECT id FROM home_users WHERE id::text = lower($1) OR user_name = lower($1) OR lower(email) = lower($1)',
      [who],
    );
    if (rows.length !== 1) throw new StartProblem(`There is no home user ${who}.`);
    console.log(JSON.stringify(await exportPerson(owner, rows[0]!.id), null, 2));
  } finally {
    await owner.end();
  }
}
