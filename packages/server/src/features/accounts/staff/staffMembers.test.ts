import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const list = `query ($facilityId: ID, $first: Int, $after: String) { staffMembers(facilityId: $facilityId, first: $first, after: $after) {
  nodes { id familyName givenName email disabledAt invitation { acceptedAt } facilities { id } } pageInfo { hasNextPage endCursor } } }`;

describe('the staff of a facility', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
  });

  const read = async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.as(viewer, list, variables);
    if (errors) throw errors[0]!;
    return data.staffMembers;
  };
  const rename = ({ accountId }: Viewer, familyName: string) =>
    world.rows('UPDATE staff_members SET family_name = $2 WHERE id = $1', [accountId, familyName]);

  it('is read page by page, by name, nobody twice and nobody left out', async () => {
    for (const familyName of ['Abara', 'Abara', 'Ōe', 'Zane', "O'Neil", 'Abara'])
      await rename(await world.anOfficer(here), familyName);
    const all = (await read(administrator, { first: 100 })).nodes;
    expect(all).toHaveLength(7);
    const pages = [];
    for (let after: string | null = null; pages.length < 9;) {
      const { nodes, pageInfo } = await read(administrator, { first: 2, after });
      pages.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(pages).toEqual(all);
  });

  it('shows one facility of several, and the others of it where people work at both', async () => {
    const there = await world.aFacility();
    const both = await world.anAdministrator(here, there);
    const officer = await world.anOfficer(there);
    const ids = async (variables: object) =>
      (await read(both, { ...variables })).nodes.map(({ id }: { id: string }) => id).sort();
    expect(await ids({})).toEqual([administrator.accountId, both.accountId, officer.accountId].sort());
    expect(await ids({ facilityId: there.id })).toEqual([both.accountId, officer.accountId].sort());
  });

  it('is an administrator’s to read, of their own facilities', async () => {
    const elsewhere = await world.aFacility();
    await expect(read(administrator, { facilityId: elsewhere.id })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    await expect(read(await world.anOfficer(here))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(read(administrator, { after: 'x' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
