import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '../../../shared/events.ts';
import { testPool } from '../../../testing/testPool.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { removeUnproved, sweepSignIn } from './removeUnproved.ts';
import { aBrowser, aFamily, aSignUp } from './testing/aBrowser.ts';

describe('what the worker forgets', () => {
  let world: World;
  let pool: ReturnType<typeof testPool>;
  beforeAll(async () => {
    world = await createWorld();
    pool = testPool(world.urls.system, { pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  const pass = (days: number) => (world.clock.now = new Date(world.clock.now.getTime() + days * 86_400_000));
  const heard: DomainEvent[] = [];
  const hear = async (_context: unknown, event: DomainEvent) => void heard.push(event);
  const sweep = () => removeUnproved({ pool, listeners: [hear], now: world.now });
  const isThere = async (email: string) =>
    (await world.rows('SELECT 1 FROM home_users WHERE email = $1', [email])).length === 1;

  it('is an account that nobody proved for seven days, with its session, its pictures and its letters', async () => {
    const input = aSignUp();
    const browser = aBrowser(world);
    await browser.send('signUp', input);
    await browser.send('signIn', { login: input.email, password: input.password });
    const { accountId } = (await browser.viewer())!;
    await world.aDocument(accountId, 'PHOTO');
    pass(6.9);
    await sweep();
    expect(await isThere(input.email)).toBe(true);
    pass(0.1);
    expect(await sweep()).toBeGreaterThan(0);
    expect(await isThere(input.email)).toBe(false);
    expect(await browser.viewer()).toBeNull();
    expect(heard).toContainEqual({ type: 'ACCOUNT_REMOVED', homeUserId: accountId, facilityId: null });
    expect((await aBrowser(world).send('signUp', aSignUp({ email: input.email }))).__typename).toBe('SignedUp');
  });

  it('is no account that was proved, that a facility knows, or that a front desk made', async () => {
    const proved = await aFamily(world);
    const facility = await world.aFacility();
    const asked = await world.aHomeUser({
      email_verified_at: null,
      password_hash: '$argon2id$x',
      known_to: [facility.id],
    });
    pass(8);
    await sweep();
    expect(await isThere(proved.email)).toBe(true);
    expect(await world.rows('SELECT 1 FROM home_users WHERE id = $1', [asked.accountId])).toHaveLength(1);
  });

  it('is every letter and counter that is over', async () => {
    await aFamily(world);
    await aBrowser(world).send('signIn', { login: 'nobody', password: 'x' });
    await aBrowser(world).send('requestPasswordReset', { login: 'nobody' });
    pass(9);
    await sweepSignIn({ pool, now: world.now });
    for (const table of ['email_verifications', 'password_resets', 'attempt_counters'])
      expect([table, await world.rows(`SELECT 1 FROM ${table}`)]).toEqual([table, []]);
  });
});
