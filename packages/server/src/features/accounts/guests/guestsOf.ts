import { columnsOf } from '../../../shared/columns.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Guest } from './guest.entity.ts';

/** How many people may stand on the list of one home user. */
export const mostGuests = 20;

const statement = `SELECT ${columnsOf(Guest, 'g')} FROM guests g
  WHERE g.home_user_id = $1 AND g.removed_at IS NULL ORDER BY g.date_of_birth, g.given_name, g.id`;

/** Who comes along with a home user, the oldest first; nobody where it is not the viewer. */
export async function guestsOf({ db }: SignedInContext, homeUserId: string): Promise<Guest[]> {
  const rows = await db.query<object>(statement, [homeUserId], 'guestsOfHomeUser');
  return rows.map(row => Object.assign(new Guest(), row));
}

/** One change of a person's list at a time: two taps at once add neither a twin nor a twenty-first. */
export async function guestsToChange(context: SignedInContext): Promise<Guest[]> {
  const { accountId } = context.viewer;
  await context.db.execute('SELECT FROM home_users WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
  return guestsOf(context, accountId);
}
