import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { DomainEvent } from '../../../shared/events.ts';
import { days } from '../../../shared/clock.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import { testPool } from '../../../testing/testPool.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { eraseClosedAccounts } from './eraseClosedAccounts.ts';

describe('the name of a closed account', () => {
  let world: World;
  let pool: Pool;
  const said: DomainEvent[] = [];
  const closedAt = new Date('2030-03-01T18:00:00.000Z');
  beforeAll(async () => {
    world = await createWorld();
    pool = testPool(world.urls.system, { pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  async function closedAccountOf(...documentDays: number[]): Promise<Viewer> {
    const elena = await world.aHomeUser();
    for (const days of documentDays) await world.aPendingRequest(elena, await world.aFacility({ document_days: days }));
    await world.rows('UPDATE home_users SET closed_at = $2 WHERE id = $1', [elena.accountId, closedAt]);
    return elena;
  }
  const nameOf = async ({ accountId }: Viewer) =>
    (
      await world.rows(
        'SELECT given_name AS given, family_name AS family, user_name AS "userName" FROM home_users WHERE id = $1',
        [accountId],
      )
    )[0];
  const eraseAfter = (count: number) =>
    eraseClosedAccounts({
      pool,
      listeners: [async (_context, event) => void said.push(event)],
      now: () => new Date(closedAt.getTime() + days(count)),
    });

  it('stays until the days of every facility that was asked are over, and is gone then', async () => {
    const elena = await closedAccountOf(10, 40);
    await eraseAfter(39);
    expect(await nameOf(elena)).toMatchObject({ given: 'Elena' });
    await eraseAfter(40);
    const id = elena.accountId.replaceAll('-', '');
    expect(await nameOf(elena)).toEqual({ given: 'Closed', family: 'account', userName: `closed${id}` });
    expect(await eraseAfter(41)).toBe(0);
    expect(said.filter(event => 'homeUserId' in event && event.homeUserId === elena.accountId)).toEqual([
      { type: 'ACCOUNT_NAME_ERASED', homeUserId: elena.accountId, facilityId: null },
    ]);
  });

  it('is kept while a facility holds the account, and of nobody who has one that lives', async () => {
    const [held, living] = [await closedAccountOf(0), await world.aHomeUser()];
    const here = await world.aFacility();
    const { accountId: by } = await world.anAdministrator(here);
    await world.rows(
      `INSERT INTO legal_holds (facility_id, home_user_id, placed_by, placed_at, officer_note) VALUES ($1, $2, $3, $4, 'A case at court')`,
      [here.id, held.accountId, by, closedAt],
    );
    await eraseAfter(2000);
    for (const viewer of [held, living]) expect(await nameOf(viewer)).toMatchObject({ given: 'Elena' });
  });
});
