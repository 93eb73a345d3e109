import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { testPool } from '../../../testing/testPool.ts';
import { createWorld, type World } from '../../../testing/world.ts';

describe('what the database keeps to itself of passwords and letters', () => {
  let world: World;
  let pool: Pool;
  beforeAll(async () => {
    world = await createWorld();
    pool = testPool(world.urls.app, { pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  it.each(['email_verifications', 'password_resets', 'attempt_counters'])('shows nobody a row of %s', async table => {
    await expect(pool.query(`SELECT 1 FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  const forbidden = [
    ['read a password, even their own', 'SELECT password_hash FROM home_users'],
    ['read the code of a letter, even their own', 'SELECT code_hash FROM email_verifications'],
    ['read whose attempts are counted', 'SELECT * FROM attempt_counters'],
    ['call their address proved', 'UPDATE home_users SET email_verified_at = now()'],
    ['ask what signs a name in', "SELECT credentials_of('evargas')"],
    ['open a session', "SELECT open_session(viewer_id(), sha256('x'), '', NULL, now())"],
    ['set a password by a link', "SELECT use_password_reset(sha256('x'), '', now())"],
    [
      'write a letter to somebody else',
      "INSERT INTO outbox_messages (template, data, created_at, home_user_id) VALUES ('PASSWORD_RESET', '{}', now(), gen_random_uuid())",
    ],
    [
      'write a letter to any address',
      "INSERT INTO outbox_messages (template, data, created_at, to_address) VALUES ('PASSWORD_RESET', '{}', now(), 'x@example.org')",
    ],
  ] as const;

  it.each(forbidden)('lets neither a family nor staff %s', async (_what, statement) => {
    for (const viewer of [await world.aHomeUser(), await world.anOfficer(await world.aFacility())]) {
      const db = new ViewerTransaction(pool, viewer, 'READ WRITE');
      await expect(db.query(statement)).rejects.toMatchObject({ code: '42501' });
      await db.close('ROLLBACK');
    }
  });

  it('lets a family have no address proved for somebody else', async () => {
    const [elena, other] = [await world.aHomeUser(), await world.aHomeUser()];
    const db = new ViewerTransaction(pool, elena, 'READ WRITE');
    const start =
      "SELECT start_verification(gen_random_uuid(), $1, 'x@example.org', sha256('x'), sha256('y'), now(), now(), now())";
    await expect(db.query(start, [other.accountId])).rejects.toMatchObject({ code: '42501' });
    await db.close('ROLLBACK');
  });

  it('lets a front desk make no account that another facility knows', async () => {
    const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    const db = new ViewerTransaction(pool, await world.anOfficer(here), 'READ WRITE');
    await expect(db.query("SELECT add_home_user('{}', 'x', $1, now())", [[elsewhere.id]])).rejects.toMatchObject({
      code: '42501',
    });
    await db.close('ROLLBACK');
  });

  it('keeps no secret in a letter that has left', async () => {
    const insert = `INSERT INTO outbox_messages (template, data, created_at, sent_at, secret) VALUES ('PASSWORD_RESET', '{}', now(), now(), '{"token":"x"}')`;
    await expect(world.rows(insert)).rejects.toMatchObject({ constraint: 'no_secret_is_left' });
  });
});
