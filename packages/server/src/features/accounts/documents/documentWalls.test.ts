import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { Viewer } from '../../../shared/viewer.ts';
import { ViewerTransaction } from '../../../shared/viewerTransaction.ts';
import { testPool } from '../../../testing/testPool.ts';
import { createWorld, type World } from '../../../testing/world.ts';

describe('the walls around pictures', () => {
  let world: World;
  let pool: Pool;
  let elena: Viewer;
  let other: Viewer;
  beforeAll(async () => {
    world = await createWorld();
    pool = testPool(world.urls.app, { pipeline: true });
    [elena, other] = [await world.aHomeUser(), await world.aHomeUser()];
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  async function tries(viewer: Viewer, statement: string, values: unknown[] = []) {
    const db = new ViewerTransaction(pool, viewer, 'READ WRITE');
    const answer = await db.execute(statement, values).catch((error: { code: string }) => error.code);
    await db.close('ROLLBACK');
    return answer;
  }
  const insert = (homeUserId: string, more = '', value = '') =>
    `INSERT INTO documents (home_user_id, piece, storage_key, media_type, width, height, bytes, sha256, uploaded_at${more})
     VALUES ('${homeUserId}', 'PHOTO', 'test/' || gen_random_uuid(), 'image/jpeg', 1, 1, 1, sha256('a'), now()${value})`;

  it('let a family add pictures of their own, and of nobody else', async () => {
    expect(await tries(elena, insert(elena.accountId))).toBe(1);
    expect(await tries(elena, insert(other.accountId))).toBe('42501');
  });

  it.each([
    ['say which facilities know a picture', () => insert(elena.accountId, ', known_to', ", '{}'")],
    ['say that a picture was not replaced', () => insert(elena.accountId, ', replaced_at', ', now()')],
    ['change a picture', () => "UPDATE documents SET piece = 'ID_BACK'"],
    ['delete a picture', () => 'DELETE FROM documents'],
    ['read where a picture lies', () => 'SELECT storage_key FROM documents'],
    ['forget their attempts', () => 'DELETE FROM upload_attempts'],
    ['read what is to be removed', () => 'SELECT * FROM files_to_remove'],
    ['read what is held', () => 'SELECT * FROM legal_holds'],
  ])('do not let a family %s', async (_what, statement) => expect(await tries(elena, statement())).toBe('42501'));

  it('let a family make a link to their own picture, for their own session alone', async () => {
    const [mine, theirs] = await Promise.all(
      [elena, other].map(viewer => world.aDocument(viewer.accountId, 'ID_BACK')),
    );
    const [session, foreign] = await Promise.all([elena, other].map(viewer => world.aSession(viewer)));
    const make = `INSERT INTO document_links (token_hash, document_id, session_id, expires_at)
                  VALUES (sha256(gen_random_uuid()::text::bytea), $1, $2, now())`;
    expect(await tries(elena, make, [mine, session])).toBe(1);
    expect(await tries(elena, make, [theirs, session])).toBe('42501');
    expect(await tries(elena, make, [mine, foreign])).toBe('42501');
  });

  it.each([
    ['add or delete pictures', () => insert(elena.accountId)],
    ['purge', () => 'DELETE FROM documents'],
    ['take back what a hold says', () => "UPDATE legal_holds SET officer_note = 'x'"],
    ['delete a hold', () => 'DELETE FROM legal_holds'],
  ])('do not let an officer %s', async (_what, statement) => {
    const officer = await world.anOfficer(await world.aFacility());
    expect(await tries(officer, statement())).toBe('42501');
  });

  it('let no officer hold, and no administrator for another facility, in the name of another, or a stranger', async () => {
    const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    await world.aPendingRequest(elena, here);
    const officer = await world.anOfficer(here);
    const administrator = { ...officer, role: 'ADMINISTRATOR' } as Viewer;
    const hold = (viewer: Viewer, facility: string, person: string, by = viewer.accountId) =>
      tries(
        viewer,
        "INSERT INTO legal_holds (facility_id, home_user_id, placed_by, placed_at, officer_note) VALUES ($1, $2, $3, now(), 'why')",
        [facility, person, by],
      );
    expect(await hold(administrator, here.id, elena.accountId)).toBe(1);
    expect(await hold(officer, here.id, elena.accountId)).toBe('42501');
    expect(await hold(administrator, elsewhere.id, elena.accountId)).toBe('42501');
    expect(await hold(administrator, here.id, other.accountId)).toBe('42501');
    const colleague = await world.anOfficer(here);
    expect(await hold(administrator, here.id, elena.accountId, colleague.accountId)).toBe('42501');
  });
});
