import pg from 'pg';
import type { Search } from './searches.ts';

/** The same columns from the same index: no policy, no viewer, no function; prepared, and planned once. */
const statement = `SELECT h.id, h.user_name, h.given_name, h.family_name, h.date_of_birth, h.email, h.phone
    FROM (SELECT t.shelf, t.term, t.home_user_id FROM home_user_terms t
           WHERE t.facility_id = $1 AND t.shelf = ANY($2) AND t.term >= $3 AND t.term < $3 || U&'\\+10FFFF' AND t.shown_from <= length($3)
           ORDER BY t.term, t.home_user_id LIMIT 21) found
    JOIN home_users h ON h.id = found.home_user_id ORDER BY found.term, found.home_user_id`;
const withStatus = statement.replace('t.facility_id = $1', 't.facility_id = $1 AND t.status = $4');
/** One shelf is named as one, so that it is read in the order of the index. */
const onOneShelf = (text: string) => text.replace('t.shelf = ANY($2)', 't.shelf = $2');

/** @returns what runs a search as bare SQL and answers with the ids of the people */
export async function openBareSql(connectionString: string, facilityId: string) {
  const pool = new pg.Pool({ connectionString, max: 1 });
  await pool.query('SELECT 1');
  return {
    async find({ shelves, beginning, status }: Search): Promise<string[]> {
      const text = status ? withStatus : statement;
      const single = shelves.length === 1;
      const { rows } = await pool.query<{ id: string }>({
        name: `bare${status ? 'WithStatus' : ''}${single ? 'Single' : ''}`,
        text: single ? onOneShelf(text) : text,
        values: [facilityId, single ? shelves[0] : shelves, beginning, ...(status ? [status] : [])],
      });
      return rows.slice(0, 20).map(({ id }) => id);
    },
    end: () => pool.end(),
  };
}
