import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { searchTextOf, wordsOf } from './searchText.ts';

interface Person {
  givenName: string;
  familyName: string;
  userName: string;
  email: string;
  phone: string;
}

const named = (givenName: string, familyName: string, rest: Partial<Person> = {}): Person => ({
  givenName,
  familyName,
  userName: `${wordsOf(givenName)[0]!.slice(0, 1)}${wordsOf(familyName).join('')}`,
  email: `${wordsOf(givenName)[0]}@example.org`,
  phone: '(555) 555-0101',
  ...rest,
});

const people = {
  jose: named('José', 'Núñez', { phone: '(720) 555-0142', email: 'Jose.Nunez@Example.org' }),
  conor: named('Conor', "O'Brien-Smith", { userName: 'cobriensmith4' }),
  carmen: named('María del Carmen', 'García López'),
  twice: named('Maria', 'Mariana', { userName: 'mmariana', email: 'maria.mariana@example.org' }),
  anna: named('Anna', 'Anders', { userName: 'aanders', email: 'anna.anders@example.org' }),
  olga: named('Ольга', 'Иванова', { userName: 'oivanova', email: 'olga@example.org' }),
  lukasz: named('Łukasz', 'Żółw'),
  one: named('X', 'Y', { userName: 'xy', email: 'x@example.org' }),
} satisfies Record<string, Person>;
type Name = keyof typeof people;

describe('looking for somebody', () => {
  let world: World;
  let here: TestFacility;
  let there: TestFacility;
  let officer: Viewer;
  const ids = {} as Record<Name, string>;
  const requests = {} as Record<Name, { id: string; reference: string; version: number }>;

  beforeAll(async () => {
    world = await createWorld();
    [here, there] = [await world.aFacility(), await world.aFacility()];
    officer = await world.anOfficer(here, there);
    for (const [name, person] of Object.entries(people) as [Name, Person][]) {
      const homeUser = await world.aHomeUser({
        given_name: person.givenName,
        family_name: person.familyName,
        user_name: person.userName,
        email: person.email,
        phone: person.phone,
        search_text: searchTextOf(person),
      });
      requests[name] = await world.aPendingRequest(homeUser, here);
      ids[name] = homeUser.accountId;
      if (name === 'twice') await world.aPendingRequest(homeUser, there);
    }
  });
  afterAll(() => world.end());

  const homeUsers = `query ($search: String, $status: AccessRequestStatus, $first: Int, $after: String) {
    homeUsers(search: $search, status: $status, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  async function find(search: string, more: object = {}, viewer = officer): Promise<string[]> {
    const { data, errors } = await world.as(viewer, homeUsers, { search, ...more });
    if (errors) throw errors[0]!;
    const nameOf = ({ id }: { id: string }) => Object.keys(ids).find(name => ids[name as Name] === id)!;
    return (data.homeUsers.nodes as { id: string }[]).map(nameOf).sort();
  }

  it.each<[string, Name[]]>([
    ['JOSE NUNEZ', ['jose']],
    ['Núñez, José', ['jose']],
    ['nun jos', ['jose']],
    ["o'brien", ['conor']],
    ['obrien', ['conor']],
    ['smith', ['conor']],
    ['O’Brien-Smith', ['conor']],
    ['garcia lopez maria', ['carmen']],
    ['lop gar', ['carmen']],
    ['carmen', ['carmen']],
    ['del carmen garcia', ['carmen']],
    ['maria', ['carmen', 'twice']],
    ['mar', ['carmen', 'twice']],
    ['mar mar', ['carmen', 'twice']],
    ['maria mariana', ['twice']],
    ['an', ['anna']],
    ['anders ann', ['anna']],
    ['ольга', ['olga']],
    ['ИВАНОВА Ольга', ['olga']],
    ['lukasz', ['lukasz']],
    ['zolw łuk', ['lukasz']],
    ['y x', ['one']],
    ['jnunez', ['jose']],
    ['jose.nunez@', ['jose']],
    ['JOSE.NUNEZ@EXAMPLE.ORG', ['jose']],
    ['cobriensmith4', ['conor']],
    ['cobr', ['conor']],
    ['(720) 555-0142', ['jose']],
    ['+1 720 555 0142', ['jose']],
    ['0142', ['jose']],
    ['142', []],
    ['nobody', []],
    ['%', []],
    ["' OR true --", []],
  ])('"%s" finds %j', async (search, found) => {
    expect(await find(search)).toEqual([...found].sort());
  });

  it('finds a request by its reference as people say it', async () => {
    const sofia = await world.aHomeUser({ search_text: searchTextOf(named('Sofía', 'Ruiz')) });
    ids['sofia' as Name] = sofia.accountId;
    const { reference } = await take(world, sofia, 'requestAccess', { facilityId: here.id });
    const [prefix, digits] = reference.toLowerCase().split('-');
    for (const said of [reference, `${prefix} ${digits}`, `${prefix}${digits}`, digits]) {
      expect(await find(said)).toEqual(['sofia']);
    }
    const stranger = await world.anOfficer(there);
    expect(await find(reference, {}, stranger)).toEqual([]);
  });

  it.each(['', 'm', 'a', 'maria', 'mar m', 'example', 'o'])(
    'reads "%s" page by page as in one piece, and nobody twice',
    async search => {
      const whole = await find(search);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await world.as(officer, homeUsers, { search, first: 1, after });
        seen.push(...data.homeUsers.nodes.map(({ id }: { id: string }) => id));
        after = data.homeUsers.pageInfo.hasNextPage ? data.homeUsers.pageInfo.endCursor : null;
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(whole.length);
    },
  );

  it('lists everybody by family name when nothing is typed', async () => {
    const { data } = await world.as(officer, '{ homeUsers(first: 100) { nodes { familyName } } }');
    const names = data.homeUsers.nodes.map(({ familyName }: { familyName: string }) => wordsOf(familyName).join(' '));
    expect(names.length).toBeGreaterThanOrEqual(Object.keys(people).length);
    expect(names).toEqual([...names].sort((one, other) => (one < other ? -1 : 1)));
  });

  it('knows where somebody stands now, and follows each decision', async () => {
    expect(await find('lukasz', { status: 'PENDING' })).toEqual(['lukasz']);
    await take(world, officer, 'approveAccess', { accessRequestId: requests.lukasz.id, version: 1 });
    expect(await find('lukasz', { status: 'PENDING' })).toEqual([]);
    expect(await find('lukasz zolw', { status: 'APPROVED' })).toEqual(['lukasz']);
  });

  it('follows a new name, e-mail and phone', async () => {
    const { twice } = people;
    const now = { ...twice, familyName: 'Okafor', email: 'okafor@example.org', phone: '(303) 555-0199' };
    const change = 'UPDATE home_users SET family_name = $2, email = $3, phone = $4, search_text = $5 WHERE id = $1';
    await world.rows(change, [ids.twice, now.familyName, now.email, now.phone, searchTextOf(now)]);
    for (const search of ['okafor', 'maria oka', 'okafor@example.org', '0199'])
      expect(await find(search)).toEqual(['twice']);
    expect(await find('mariana')).toEqual([]);
    const kept = 'SELECT DISTINCT facility_id AS id FROM home_user_terms WHERE home_user_id = $1';
    expect(await world.rows(kept, [ids.twice])).toHaveLength(2);
  });

  it('still finds whom a server of the version before wrote down', async () => {
    const flat = { user_name: 'rvega', search_text: 'rosa vega rvega rvega@example.org 7205550177' };
    const rosa = await world.aHomeUser(flat);
    await world.aPendingRequest(rosa, here);
    ids['rosa' as Name] = rosa.accountId;
    for (const search of ['vega', 'rosa vega', 'rvega@', '0177']) expect(await find(search)).toEqual(['rosa']);
  });

  it('forgets whoever is deleted', async () => {
    const { accountId } = await world.aHomeUser({}, []);
    await world.rows('UPDATE home_users SET known_to = $2 WHERE id = $1', [accountId, [here.id]]);
    const terms = 'SELECT term FROM home_user_terms WHERE home_user_id = $1';
    expect(await world.rows(terms, [accountId])).not.toEqual([]);
    await world.rows('DELETE FROM home_users WHERE id = $1', [accountId]);
    expect(await world.rows(terms, [accountId])).toEqual([]);
  });

  it('refuses a cursor that is not one of ours', async () => {
    for (const after of [
      'x',
      Buffer.from('["1","\\u0000","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
    ]) {
      const { errors } = await world.as(officer, homeUsers, { search: 'maria', after });
      expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });
});
