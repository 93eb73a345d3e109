import { Client } from 'pg';
import { databaseUrls } from '../product/databaseUrls.ts';
import { sharedProduct } from '../shared/people.ts';

/** Half an hour goes by in which this person does nothing. */
export const nobodyIsThere = (email: string) => moveBack(email, 'last_active_at', '31 minutes');

/** The last proof of this person grows old. */
export const theProofGrowsOld = (email: string) => moveBack(email, 'stepped_up_at', '11 minutes');

/** The clock of a session cannot be turned on, but what it knows can be turned back. */
async function moveBack(email: string, column: 'last_active_at' | 'stepped_up_at', time: string): Promise<void> {
  const database = new Client({ connectionString: databaseUrls(sharedProduct().dataDirectory).DATABASE_OWNER_URL });
  await database.connect();
  try {
    await database.query(
      `UPDATE sessions SET ${column} = ${column} - $2::interval WHERE staff_member_id = (SELECT id FROM staff_members WHERE email = $1)`,
      [email, time],
    );
  } finally {
    await database.end();
  }
}
