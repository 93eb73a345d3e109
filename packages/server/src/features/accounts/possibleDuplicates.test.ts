import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe('who may be the same person', () => {
  let world: World;
  let facility: TestFacility;
  let elena: Viewer;
  let officer: Viewer;

  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    facility = await world.aFacility();
    officer = await world.anOfficer(facility);
    elena = await world.aHomeUser();
    await world.aPendingRequest(elena, facility);
  });
  afterAll(() => world.end());

  const hints = async (viewer = officer) => {
    const { data, errors } = await world.as(
      viewer,
      `{ homeUser(id: "${elena.accountId}") { possibleDuplicates { why homeUser { id } } } }`,
    );
    if (errors) throw errors[0]!;
    return data.homeUser.possibleDuplicates as { why: string[]; homeUser: { id: string } }[];
  };
  const known = async (...args: Parameters<World['aHomeUser']>) => {
    const somebody = await world.aHomeUser(...args);
    await world.aPendingRequest(somebody, facility);
    return somebody.accountId;
  };
  beforeEach(async () => {
    // All others of the test world bear one name and one day of birth.
    await world.rows(
      `UPDATE home_users SET date_of_birth = '1974-08-02'::date + (random() * 9000)::int WHERE id = $1`,
      [elena.accountId],
    );
  });
  const bornAs = async () =>
    (
      await world.rows<{ born: string }>('SELECT date_of_birth::text AS born FROM home_users WHERE id = $1', [
        elena.accountId,
      ])
    )[0]!.born;

  it('has the same name and day of birth, or the same picture; the surest first', async () => {
    const namesake = await known({ date_of_birth: await bornAs() });
    const [twin, lookalike] = [
      await known({ date_of_birth: await bornAs() }),
      await known({ date_of_birth: '1950-01-01' }),
    ];
    const sha256 = randomBytes(32);
    for (const id of [elena.accountId, twin, lookalike]) {
      await world.rows(`UPDATE documents SET sha256 = $2 WHERE home_user_id = $1 AND piece = 'PHOTO'`, [id, sha256]);
    }
    const found = await hints();
    expect(found[0]).toEqual({ why: ['SAME_NAME_AND_BIRTH', 'SAME_PICTURE'], homeUser: { id: twin } });
    expect(found).toHaveLength(3);
    expect(found).toContainEqual({ why: ['SAME_PICTURE'], homeUser: { id: lookalike } });
    expect(found).toContainEqual({ why: ['SAME_NAME_AND_BIRTH'], homeUser: { id: namesake } });
  });

  it('is not looked for among people of other facilities', async () => {
    const elsewhere = await world.aFacility();
    const stranger = await world.aHomeUser({ date_of_birth: await bornAs() });
    await world.aPendingRequest(stranger, elsewhere);
    expect(await hints()).toEqual([]);
    expect(await hints(await world.anOfficer(facility, elsewhere))).toHaveLength(1);
  });

  it('is five people at most', async () => {
    for (let i = 0; i < 7; i++) await known({ date_of_birth: await bornAs() }, []);
    expect(await hints()).toHaveLength(5);
  });
});
