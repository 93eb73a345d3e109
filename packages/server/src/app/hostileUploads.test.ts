import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { createImagePool } from '../images/imagePool.ts';
import { largestAllowed } from '../images/testing/hostile/bombs.ts';
import type { HostileFile } from '../images/testing/hostile/hostileFile.ts';
import { hostileFiles } from '../images/testing/hostile/hostileFiles.ts';
import { eicar, mark } from '../images/testing/hostile/parts.ts';
import { partsOfJpeg, pictureAlone } from '../images/testing/hostile/partsOfJpeg.ts';
import { aJpeg } from '../images/testing/pictures.ts';
import type { Viewer } from '../shared/viewer.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

const fateOf = (outcome: object) => ('problem' in outcome ? outcome.problem : 'DRAWN');
const fatesOf = ({ fate }: HostileFile): readonly string[] => (typeof fate === 'string' ? [fate] : fate);
/** Whatever one of our files brings beside its picture. */
const hidden = new RegExp(
  [
    mark,
    eicar.slice(30, 60),
    '<script',
    '<\\?php',
    '<html',
    '%PDF',
    'PK\x03\x04',
    'Exif',
    'xpacket',
    'ICC_PROFILE',
  ].join('|'),
  'i',
);

describe('a file that means no good', () => {
  let world: World;
  let server: RunningServer;
  let honest: Buffer;
  beforeAll(async () => {
    [world, server, honest] = await Promise.all([createWorld(), startServer(), aJpeg()]);
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  async function aFamily() {
    const elena = await world.aHomeUser({}, []);
    return { elena, cookie: await server.signIn(world, elena) };
  }
  async function send(cookie: string, body: Buffer, headers: Record<string, string> = {}, piece = 'PHOTO') {
    const given = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: server.familyUrl, cookie, ...headers };
    const options = { method: 'POST', headers: given, body: new Uint8Array(body) };
    const response = await fetch(`${server.familyUrl}/uploads/${piece}`, options);
    return {
      status: response.status,
      body: (await response.json()) as { id?: string; code?: string; message?: string },
    };
  }
  const keptOf = ({ accountId }: Viewer) =>
    world.rows<{ id: string; key: string }>('SELECT id, storage_key AS key FROM documents WHERE home_user_id = $1', [
      accountId,
    ]);
  const folder = () => join(server.environment.dataDirectory, 'documents');
  const onDisk = async () =>
    (await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  it('comes in at least ninety shapes, no two alike', () => {
    expect(new Set(hostileFiles.map(({ what }) => what)).size).toBe(hostileFiles.length);
    expect(hostileFiles.length).toBeGreaterThan(90);
  });

  it.each(hostileFiles.map(file => [file.what, file] as const))('is kept in no part: %s', async (_what, file) => {
    const { elena, cookie } = await aFamily();
    const [bytes, before] = [await file.make(), await onDisk()];
    expect(bytes.length).toBeLessThan(10_000_000);
    const answer = await send(cookie, bytes);
    const fate = answer.body.id ? 'DRAWN' : answer.body.code!;
    expect(fatesOf(file)).toContain(fate);
    const added = (await onDisk()).filter(path => !before.includes(path));
    await (fate === 'DRAWN' ? isDrawnAnew : isRefusedWhole)(elena, { bytes, answer, added });
    expect((await send(cookie, honest)).status).toBe(200);
  });

  interface Sent {
    bytes: Buffer;
    answer: Awaited<ReturnType<typeof send>>;
    /** Files that are there now. */
    added: string[];
  }
  async function isRefusedWhole(sender: Viewer, { answer, added }: Sent): Promise<void> {
    expect(answer.body).toEqual({ code: expect.any(String), message: expect.any(String) });
    expect([415, 422]).toContain(answer.status);
    expect([await keptOf(sender), added]).toEqual([[], []]);
  }
  async function isDrawnAnew(sender: Viewer, { bytes, answer, added }: Sent): Promise<void> {
    const [{ id, key } = { id: '', key: '' }] = await keptOf(sender);
    expect([id, added]).toEqual([answer.body.id, [join(folder(), key)]]);
    await isAPictureAlone(await readFile(added[0]!), bytes);
  }
  async function isAPictureAlone(kept: Buffer, sent: Buffer): Promise<void> {
    expect(kept.equals(sent)).toBe(false);
    expect(partsOfJpeg(kept).filter(part => !pictureAlone.has(part) && part !== 'APP0')).toEqual([]);
    expect(kept.toString('latin1')).not.toMatch(hidden);
    const { format, exif, xmp, icc, iptc, comments, orientation, space } = await sharp(kept).metadata();
    expect({ format, exif, xmp, icc, iptc, comments, orientation, space }).toEqual({ format: 'jpeg', space: 'srgb' });
  }

  it('takes no more memory than its child may have, and leaves the child to the next one', async () => {
    const pool = createImagePool({ children: 1 });
    try {
      const drawing = pool.reencode(largestAllowed());
      const pid = pool.working()[0];
      expect(['DRAWN', 'TOO_HARD', 'UNREADABLE']).toContain(fateOf(await drawing));
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      expect(Number(/VmPeak:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024).toBeLessThanOrEqual(1_800_000_000);
      expect(await pool.reencode(honest)).toMatchObject({ width: 640, height: 480 });
    } finally {
      pool.close();
    }
  });

  it.each([
    ['a path', { 'content-disposition': 'attachment; filename="../../../../etc/passwd"' }],
    ['a name from right to left', { 'content-disposition': "attachment; filename*=UTF-8''%E2%80%AEgpj.exe" }],
    ['a name with a zero in it', { 'content-disposition': 'attachment; filename="photo.php%00.jpg"' }],
    ['a name in a header of its own', { 'x-file-name': '..\\..\\boot.ini', 'x-original-filename': mark }],
    ['a type with a path behind it', { 'content-type': 'image/jpeg; name="../../a.php"' }],
    ['another picture as its type', { 'content-type': 'image/png' }],
    ['findings that nobody finds', { 'x-openvisit-findings': `BLURRY, ${mark}, ../../x` }],
  ])('is named by us, whatever it brings: %s', async (_what, headers) => {
    const { elena, cookie } = await aFamily();
    expect((await send(cookie, honest, headers)).status).toBe(200);
    const [{ id, key } = { id: '', key: '' }] = await keptOf(elena);
    expect(key).toBe(`${id.slice(0, 2)}/${id}.jpg`);
    const [row] = await world.rows('SELECT to_jsonb(documents)::text AS row FROM documents WHERE id = $1', [id]);
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${mark}|passwd|exe|php|ini`));
  });

  it.each([
    ['..%2f..%2fetc%2fpasswd', 404],
    ['PHOTO%00.jpg', 404],
    ['%E2%80%AEOTOHP', 404],
    ['PHOTO.php', 404],
    ['PHOTO/../../ID_FRONT', 404],
    ['__proto__', 404],
    ['%ff', 400],
    ['%', 400],
  ])('finds no other place to go: /uploads/%s', async (piece, status) => {
    const { elena, cookie } = await aFamily();
    const answer = await send(cookie, honest, {}, piece);
    expect(answer).toEqual({ status, body: { code: expect.any(String), message: expect.any(String) } });
    expect(await keptOf(elena)).toEqual([]);
  });

  it.each([
    'image/svg+xml',
    'text/html',
    'multipart/form-data; boundary=x',
    'image/tiff',
    'image/heic',
    'image/gif',
    ' ',
  ])('is not read when it says of itself that it is %s', async type => {
    const { elena, cookie } = await aFamily();
    expect(await send(cookie, honest, { 'content-type': type })).toMatchObject({
      status: 415,
      body: { code: 'OTHER_FORMAT' },
    });
    expect(await keptOf(elena)).toEqual([]);
  });
});
