import type pg from 'pg';
import { hashOf, newToken } from '../shared/tokens.ts';
import type { DemoFile, DemoSignIn } from './demoFile.ts';
import { demoFacilities } from './facilities.ts';
import { demoPeople } from './people.ts';
import { demoStaff } from './staff.ts';
import { idOf } from './world/ids.ts';
import { insertRows } from './world/insertRows.ts';

interface Account {
  id: string;
  name: string;
  role: DemoSignIn['role'];
  /** Names of the facilities that a staff member works at, in the order of the list. */
  facilities: readonly string[];
}

const accounts: readonly Account[] = [
  ...demoStaff.map(member => ({
    id: idOf(`staff member ${member.key}`),
    name: `${member.givenName} ${member.familyName}`,
    role: member.role,
    facilities: member.facilities.map(key => demoFacilities[key].name),
  })),
  ...demoPeople.map(({ userName, givenName, familyName }) => ({
    id: idOf(`home user ${userName}`),
    name: `${givenName} ${familyName}`,
    role: 'HOME_USER' as const,
    facilities: [],
  })),
];

const isStaff = ({ role }: Pick<Account, 'role'>) => role !== 'HOME_USER';

/**
 * Gives everybody of the world a link that can be used again and again; the database keeps only its hash.
 * @returns tokens by name. Links made before end.
 */
export async function makeDemoLinks(client: pg.Client): Promise<Map<string, string>> {
  const { rows: there } = await client.query<{ id: string }>(
    'SELECT id FROM home_users UNION ALL SELECT id FROM staff_members',
  );
  const present = accounts.filter(({ id }) => there.some(row => row.id === id));
  const tokens = new Map(present.map(({ name }) => [name, newToken()]));
  const rows = present.map(account => ({
    token_hash: `\\x${hashOf(tokens.get(account.name)!).toString('hex')}`,
    home_user_id: isStaff(account) ? null : account.id,
    staff_member_id: isStaff(account) ? account.id : null,
  }));
  await client.query('DELETE FROM demo_links');
  await insertRows(client, { table: 'demo_links', rows });
  return tokens;
}

/** The tokens that an earlier start wrote down. */
export const tokensIn = ({ people }: DemoFile): Map<string, string> =>
  new Map(people.map(({ name, link }) => [name, link.slice(link.lastIndexOf('/') + 1)]));

/**
 * Everybody with their link, as things stand in the database now. Staff come first, once for each of their facilities; then
 * home users, once for each facility that they asked, with the status of their newest request there.
 */
export async function listSignIns(
  client: pg.Client,
  tokens: ReadonlyMap<string, string>,
  origins: { familyUrl: string; staffUrl: string },
): Promise<DemoSignIn[]> {
  const { rows } = await client.query<{ id: string; facility: string; status: string }>(
    `SELECT DISTINCT ON (r.home_user_id, r.facility_id) r.home_user_id AS id, f.name AS facility, r.status
       FROM access_requests r JOIN facilities f ON f.id = r.facility_id
      ORDER BY r.home_user_id, r.facility_id, r.requested_at DESC, r.id DESC`,
  );
  return accounts.flatMap((account): DemoSignIn[] => {
    const { id, name, role } = account;
    const token = tokens.get(name);
    if (!token) return [];
    const link = `${isStaff(account) ? origins.staffUrl : origins.familyUrl}/demo/sign-in/${token}`;
    if (isStaff(account)) return account.facilities.map(facility => ({ name, role, facility, status: null, link }));
    const asked = rows.filter(row => row.id === id);
    if (asked.length === 0) return [{ name, role, facility: '', status: null, link }];
    return asked.map(({ facility, status }) => ({ name, role, facility, status, link }));
  });
}
