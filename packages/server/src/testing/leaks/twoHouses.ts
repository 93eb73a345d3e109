import type { Viewer } from '../../shared/viewer.ts';
import { ApiScope } from '../../shared/apiScope.ts';
import type { TestFacility } from '../people.ts';
import type { World } from '../world.ts';

/** A facility, who belongs to it, and every word by which a private thing of it is known again. */
export interface House {
  facility: TestFacility;
  families: Viewer[];
  /** Of the families, by turns. */
  requestIds: string[];
  officer: Viewer;
  administrator: Viewer;
  program: Viewer;
  /** The program's key. */
  key: string;
  marks: string[];
}

const pending = 40;

/** Two facilities that have nothing in common but the house they live in. */
export async function twoHouses(world: World): Promise<[House, House]> {
  return [await aHouse(world, 'Aspen'), await aHouse(world, 'Birch')];
}

async function aHouse(world: World, name: string): Promise<House> {
  const facility = await world.aFacility();
  const families = [];
  for (let i = 0; i < 5; i++)
    families.push(await world.aHomeUser({ given_name: `${name}${i}${facility.id.slice(0, 8)}` }));
  const requestIds: string[] = [];
  // One that is open each; the others were asked for by people who are asked about no more.
  for (let i = 0; i < pending; i++) {
    const asker = families[i] ?? (await world.aHomeUser({ given_name: `${name}${i}${facility.id.slice(0, 8)}` }));
    requestIds.push((await world.aPendingRequest(asker, facility)).id);
  }
  const house = {
    facility,
    families,
    requestIds,
    officer: await world.anOfficer(facility),
    administrator: await world.anAdministrator(facility),
    program: await world.aProgram([ApiScope.READ, ApiScope.DECIDE], facility),
    key: await world.anApiKey(facility, { scopes: [ApiScope.READ, ApiScope.DECIDE] }),
  };
  return { ...house, marks: await marksOf(world, facility) };
}

/** Ids, names, addresses and references of everybody and everything that belongs there; the facility itself stands in the directory. */
async function marksOf(world: World, { id }: TestFacility): Promise<string[]> {
  const rows = await world.rows<{ mark: string }>(
    `SELECT unnest(ARRAY[r.id::text, r.reference, h.id::text, h.user_name, h.given_name, h.email]) AS mark
       FROM access_requests r JOIN home_users h ON h.id = r.home_user_id WHERE r.facility_id = $1
     UNION ALL SELECT unnest(ARRAY[m.id::text, m.user_name, m.email]) FROM staff_members m WHERE m.facility_ids @> ARRAY[$1::uuid]
     UNION ALL SELECT c.id::text FROM api_clients c WHERE c.facility_ids @> ARRAY[$1::uuid]
     UNION ALL SELECT d.id::text FROM documents d JOIN access_requests r ON r.home_user_id = d.home_user_id WHERE r.facility_id = $1`,
    [id],
  );
  return rows.map(({ mark }) => mark);
}
