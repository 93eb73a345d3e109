import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aJpeg, others } from '../../../images/testing/pictures.ts';
import { testPool } from '../../../testing/testPool.ts';
import { quickImages, storageInMemory, uploadsOf } from '../../../testing/uploads.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { Piece, PictureFinding } from '../document.entity.ts';
import { removeFiles } from './removeFiles.ts';
import { UploadProblem } from './uploadProblem.ts';

describe('a picture that a family sends', () => {
  let world: World;
  let jpeg: Buffer;
  const { files, told, storage } = storageInMemory();
  const hour = 3_600_000;
  beforeAll(async () => {
    world = await createWorld();
    jpeg = await aJpeg();
  });
  afterAll(() => world.end());

  const send = (...upload: Parameters<ReturnType<typeof uploadsOf>>) => uploadsOf(world, { storage })(...upload);
  const documentsOf = (homeUserId: string) =>
    world.rows<{ id: string; piece: string; replaced: boolean; known: number }>(
      `SELECT id, piece, replaced_at IS NOT NULL AS replaced, cardinality(known_to) AS known
         FROM documents WHERE home_user_id = $1 ORDER BY uploaded_at, id`,
      [homeUserId],
    );
  const linesOf = (key: string) => world.rows('SELECT storage_key FROM files_to_remove WHERE storage_key = $1', [key]);

  it('is at once the newest of its piece, with its file, its record, and no line that says remove', async () => {
    const elena = await world.aHomeUser({}, []);
    const sent = await send(elena, jpeg, Piece.PHOTO, [PictureFinding.DARK]);
    const [document] = await world.rows<{ storage_key: string }>('SELECT * FROM documents WHERE home_user_id = $1', [
      elena.accountId,
    ]);
    expect(document).toMatchObject({ ...sent, piece: 'PHOTO', media_type: 'image/jpeg', browser_findings: ['DARK'] });
    expect(files.has(document!.storage_key)).toBe(true);
    expect(await linesOf(document!.storage_key)).toEqual([]);
    const audited = await world.rows(
      "SELECT type, by_party, details->>'piece' AS piece FROM audit_entries WHERE by_id = $1",
      [elena.accountId],
    );
    expect(audited).toEqual([{ type: 'DOCUMENT_UPLOADED', by_party: 'HOME_USER', piece: 'PHOTO' }]);
    const query = '{ viewer { ... on HomeUser { documents { id piece browserFindings } } } }';
    expect((await world.as(elena, query)).data.viewer.documents).toEqual([
      { ...sent, piece: 'PHOTO', browserFindings: ['DARK'] },
    ]);
  });

  it('costs six statements in three short transactions, none of which waits for the picture', async () => {
    const elena = await world.aHomeUser({}, []);
    const open: number[] = [];
    const counted = {
      ...storage,
      put: async (key: string, bytes: Uint8Array) => {
        const [row] = await world.rows<{ n: number }>(
          "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
        );
        open.push(row!.n);
        await storage.put(key, bytes);
      },
    };
    world.statements.length = 0;
    await uploadsOf(world, { storage: counted })(elena, jpeg);
    expect(
      world.statements.map(text => /(\w+_attempt|\w+_file)\(|INTO (\w+)/.exec(text)).map(m => m?.[1] ?? m?.[2]),
    ).toEqual(['take_upload_attempt', 'count_attempt', 'expect_file', 'keep_file', 'documents', 'audit_entries']);
    expect(open).toEqual([0]);
  });

  it('takes the place of the one before; ten at once leave one newest', async () => {
    const elena = await world.aHomeUser({}, []);
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(elena, jpeg, Piece.ID_FRONT)));
    expect(sent.every(answer => 'id' in answer)).toBe(true);
    const documents = await documentsOf(elena.accountId);
    expect(documents.filter(({ replaced }) => !replaced)).toHaveLength(1);
    expect(documents).toHaveLength(10);
  });

  it('is known to a facility that is asked in the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [here, elena] = [await world.aFacility(), await world.aHomeUser()];
      const ask = 'mutation ($id: ID!) { requestAccess(input: { facilityId: $id }) { __typename } }';
      const [asked] = await Promise.all([world.as(elena, ask, { id: here.id }), send(elena, jpeg)]);
      expect(asked.data.requestAccess.__typename).toBe('AccessRequest');
      const newest = (await documentsOf(elena.accountId)).filter(({ replaced }) => !replaced);
      expect(newest.map(({ known }) => known)).toEqual([1, 1]);
    }
  });

  it('counts: of thirty at once twenty pass, and the others read when to come back', async () => {
    const elena = await world.aHomeUser({}, []);
    const answers = await Promise.all(Array.from({ length: 30 }, () => send(elena, jpeg)));
    const refused = answers.filter((answer): answer is UploadProblem => answer instanceof UploadProblem);
    expect([answers.length - refused.length, refused.length]).toEqual([20, 10]);
    const day = new Date(world.clock.now.getTime() + 24 * hour);
    expect(new Set(refused.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['429 TOO_MANY_UPLOADS']));
    expect(refused[0]!.tryAgainAt).toEqual(day);

    world.clock.now = new Date(day.getTime() - 1);
    expect(await send(elena, jpeg)).toMatchObject({ status: 429 });
    world.clock.now = day;
    expect(await send(elena, jpeg)).toHaveProperty('id');
  });

  it('counts too when it is refused', async () => {
    const elena = await world.aHomeUser({}, []);
    for (const [what, bytes] of Object.entries(others))
      expect([what, await send(elena, bytes)]).toEqual([what, expect.objectContaining({ status: 415 })]);
    expect(await send(elena, Buffer.alloc(0))).toMatchObject({ status: 422, code: 'NOT_A_PICTURE' });
    const [counted] = await world.rows('SELECT count(*)::int AS n FROM upload_attempts WHERE home_user_id = $1', [
      elena.accountId,
    ]);
    expect(counted).toEqual({ n: Object.keys(others).length + 1 });
  });

  it.each([
    ['full', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })],
    ['away', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
  ])('is not half kept when the store is %s', async (_what, fault) => {
    const elena = await world.aHomeUser({}, []);
    const before = files.size;
    told.fault = fault;
    expect(await send(elena, jpeg)).toMatchObject({ status: 503, code: 'STORAGE_AWAY' });
    told.fault = undefined;
    expect([await documentsOf(elena.accountId), files.size]).toEqual([[], before]);
    expect(await send(elena, jpeg)).toHaveProperty('id');
  });

  it('leaves no file when the server dies before the row is written', async () => {
    const elena = await world.aHomeUser({}, []);
    const dying = {
      ...storage,
      put: async (key: string, bytes: Uint8Array) => {
        await storage.put(key, bytes);
        orphan = key;
        await world.rows("UPDATE files_to_remove SET remove_after = 'epoch' WHERE storage_key = $1", [key]);
      },
    };
    let orphan = '';
    await expect(uploadsOf(world, { storage: dying })(elena, jpeg)).rejects.toThrow('A file was removed');
    expect([files.has(orphan), await documentsOf(elena.accountId)]).toEqual([true, []]);

    const pool = testPool(world.urls.system);
    expect(await removeFiles({ pool, storage, now: world.now })).toBeGreaterThan(0);
    expect([files.has(orphan), await linesOf(orphan)]).toEqual([false, []]);
    expect(await removeFiles({ pool, storage, now: world.now })).toBe(0);
    await pool.end();
  });

  it('is kept out while the child is lost, and nothing is left behind', async () => {
    const elena = await world.aHomeUser({}, []);
    const images = { ...quickImages, reencode: async () => ({ problem: 'CHILD_LOST' as const }) };
    const lines = await world.rows('SELECT storage_key FROM files_to_remove');
    expect(await uploadsOf(world, { storage, images })(elena, jpeg)).toMatchObject({ status: 503, code: 'TRY_AGAIN' });
    expect(await world.rows('SELECT storage_key FROM files_to_remove')).toEqual(lines);
    expect(await documentsOf(elena.accountId)).toEqual([]);
  });
});
