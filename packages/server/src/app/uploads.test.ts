import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aJpeg, aJpegWithAPlace, aPhoto, aPngOf, others } from '../images/testing/pictures.ts';
import type { Viewer } from '../shared/viewer.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

describe('the door for pictures', () => {
  let world: World;
  let server: RunningServer;
  let jpeg: Buffer;
  beforeAll(async () => {
    [world, server, jpeg] = await Promise.all([createWorld(), startServer(), aJpeg()]);
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
    const response = await fetch(`${server.familyUrl}/uploads/${piece}`, {
      method: 'POST',
      headers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
      body: new Uint8Array(body),
    });
    return { status: response.status, body: (await response.json()) as { id: string; code: string; message: string } };
  }

  const link = async (url: string, cookie: string, id: string) => {
    const query = 'mutation ($id: ID!) { documentLink(input: { documentId: $id }) { ... on DocumentLink { url } } }';
    const { body } = await server.post(url, { query, variables: { id } }, { cookie });
    return (body.data?.documentLink?.url as string | undefined) ?? body.errors?.[0]?.extensions.code;
  };
  const kept = (viewer: Viewer) =>
    world.rows<{ storage_key: string; piece: string; browser_findings: string[] | null }>(
      'SELECT storage_key, piece, browser_findings FROM documents WHERE home_user_id = $1 ORDER BY uploaded_at',
      [viewer.accountId],
    );

  it('takes every piece and kind, keeps it drawn anew, and shows it to its sender alone, once', async () => {
    const { elena, cookie } = await aFamily();
    const sent = [
      await send(cookie, await aJpegWithAPlace(), { 'x-openvisit-findings': 'BLURRY, GLARE' }),
      await send(cookie, await aPhoto().png().toBuffer(), { 'content-type': 'image/png' }, 'ID_FRONT'),
      await send(cookie, await aPhoto().webp().toBuffer(), { 'content-type': 'application/octet-stream' }, 'ID_BACK'),
    ];
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    const documents = await kept(elena);
    expect(documents.map(({ piece, browser_findings }) => [piece, browser_findings])).toEqual([
      ['PHOTO', ['BLURRY', 'GLARE']],
      ['ID_FRONT', null],
      ['ID_BACK', null],
    ]);
    const onDisk = await readFile(join(server.environment.dataDirectory, 'documents', documents[0]!.storage_key));
    expect(onDisk.toString('latin1')).not.toMatch(/canary|Exif|GPS/i);

    const path = await link(server.familyUrl, cookie, sent[0]!.body.id);
    const look = (by: string) => fetch(server.familyUrl + path, { headers: { cookie: by } });
    const stranger = (await aFamily()).cookie;
    expect((await look(stranger)).status).toBe(404);
    const seen = await look(cookie);
    expect([seen.status, seen.headers.get('content-type'), seen.headers.get('cache-control')]).toEqual([
      200,
      'image/jpeg',
      'no-store',
    ]);
    expect(Buffer.from(await seen.arrayBuffer())).toEqual(onDisk);
    expect((await look(cookie)).status).toBe(404);
    expect(await link(server.familyUrl, stranger, sent[0]!.body.id)).toBe('NOT_FOUND');
  });

  it('shows a new picture to the staff of a facility that was asked before', async () => {
    const { elena, cookie } = await aFamily();
    const here = await world.aFacility();
    await world.aPendingRequest(elena, here);
    const { body } = await send(cookie, jpeg);
    const [officer, stranger] = [await world.anOfficer(here), await world.anOfficer(await world.aFacility())];
    const path = await link(server.staffUrl, await server.signIn(world, officer), body.id);
    expect(path).toMatch(/^\/documents\//);
    expect(await link(server.staffUrl, await server.signIn(world, stranger), body.id)).toBe('NOT_FOUND');
  });

  it.each([
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['with neither origin nor key', { origin: '' }, 403],
    ['without the header that no other site can send', { 'x-openvisit': '' }, 400],
    ['from nobody', { cookie: '' }, 401],
    ['that says it is a PDF', { 'content-type': 'application/pdf' }, 415],
    ['that does not say what it is', { 'content-type': '' }, 415],
  ])('refuses one %s', async (_what, headers, status) => {
    const { cookie } = await aFamily();
    const answer = await send(cookie, jpeg, headers as Record<string, string>);
    expect(answer).toEqual({ status, body: { code: expect.any(String), message: expect.any(String) } });
  });

  it('is there for families alone, and for three pieces', async () => {
    const staff = await server.signIn(world, await world.anOfficer(await world.aFacility()));
    expect((await send(staff, jpeg)).status).toBe(401);
    expect((await send(`ov_family=${staff.split('=')[1]}`, jpeg)).status).toBe(401);
    const { cookie } = await aFamily();
    expect((await send(cookie, jpeg, {}, 'ADDRESS')).status).toBe(404);
    const headers = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: server.staffUrl, cookie: staff };
    const there = await fetch(`${server.staffUrl}/uploads/PHOTO`, { method: 'POST', headers, body: 'x' });
    expect([404, 415]).toContain(there.status);
  });

  it.each(Object.keys(others))('refuses %s that is called a JPEG', async what => {
    const { elena, cookie } = await aFamily();
    expect(await send(cookie, others[what]!)).toMatchObject({ status: 415, body: { code: 'OTHER_FORMAT' } });
    expect(await kept(elena)).toEqual([]);
  });

  it.each([
    ['nothing at all', async () => Buffer.alloc(0), 'NOT_A_PICTURE'],
    ['a text that is called a JPEG', async () => Buffer.from('not a picture'), 'NOT_A_PICTURE'],
    ['a page', async () => Buffer.from('<html><script>alert(1)</script></html>'), 'NOT_A_PICTURE'],
    ['a picture that is cut off', async () => jpeg.subarray(0, jpeg.length / 2), 'UNREADABLE'],
    ['50,000 x 50,000 pixels', async () => aPngOf(50_000, 50_000), 'TOO_MANY_PIXELS'],
    [
      'a dot',
      async () =>
        sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      'TOO_SMALL',
    ],
  ])('refuses %s', async (_what, bytes, code) => {
    const { elena, cookie } = await aFamily();
    expect(await send(cookie, await bytes())).toMatchObject({ status: 422, body: { code } });
    expect(await kept(elena)).toEqual([]);
  });

  it('refuses 26 MB in words that arrive, and takes the next picture on', async () => {
    const { cookie } = await aFamily();
    const large = Buffer.concat([jpeg, Buffer.alloc(26_000_000 - jpeg.length)]);
    expect(await send(cookie, large)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect((await send(cookie, jpeg)).status).toBe(200);
  });

  it('refuses 26 MB that come in pieces and do not say how many', async () => {
    const { cookie } = await aFamily();
    const pieces = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 26; i++) controller.enqueue(new Uint8Array(1_000_000));
        controller.close();
      },
    });
    const headers = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: server.familyUrl, cookie };
    const options = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit;
    const response = await fetch(`${server.familyUrl}/uploads/PHOTO`, options);
    expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ code: 'TOO_LARGE' })]);
    expect((await send(cookie, jpeg)).status).toBe(200);
  });

  it('hangs up on somebody who sends without end', async () => {
    const { cookie } = await aFamily();
    const headers = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: server.familyUrl, cookie };
    const socket = connect(Number(new URL(server.familyUrl).port), 'localhost');
    const over = new Promise(resolve => socket.once('close', resolve));
    socket.on('error', () => undefined).resume();
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /uploads/PHOTO HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n${head.join('')}\r\n`);
    const chunk = Buffer.concat([Buffer.from('f4240\r\n'), Buffer.alloc(1_000_000), Buffer.from('\r\n')]);
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
    await over;
    expect((await send(cookie, jpeg)).status).toBe(200);
  });

  it('keeps nothing of a picture whose sender goes away in the middle, and does not count it', async () => {
    const { elena, cookie } = await aFamily();
    const headers = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: server.familyUrl, cookie };
    const sending = request(`${server.familyUrl}/uploads/PHOTO`, {
      method: 'POST',
      headers: { ...headers, 'content-length': jpeg.length },
    });
    const over = new Promise(resolve => sending.once('error', resolve));
    sending.write(jpeg.subarray(0, 100), () => sending.destroy(new Error('The phone is off')));
    await over;
    expect((await send(cookie, jpeg)).status).toBe(200);
    expect(await kept(elena)).toHaveLength(1);
    const [tries] = await world.rows('SELECT count(*)::int AS n FROM upload_attempts WHERE home_user_id = $1', [
      elena.accountId,
    ]);
    expect(tries).toEqual({ n: 1 });
  });

  it('says when to come back after twenty, without reading a body any more', async () => {
    const { elena, cookie } = await aFamily();
    await world.rows(
      "INSERT INTO upload_attempts SELECT $1, now() - n * interval '1 minute' FROM generate_series(1, 20) n",
      [elena.accountId],
    );
    expect(await send(cookie, jpeg)).toMatchObject({
      status: 429,
      body: { code: 'TOO_MANY_UPLOADS', tryAgainAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
  });

  const onTheirWayOut = async () =>
    (await world.rows<{ key: string }>('SELECT storage_key AS key FROM files_to_remove')).map(({ key }) => key);

  it('answers 503 without a word about why when the row cannot be written, and the file is on its way out', async () => {
    const { elena, cookie } = await aFamily();
    const before = await onTheirWayOut();
    const blocked = `CONSTRAINT nobody CHECK (home_user_id <> '${elena.accountId}')`;
    await world.rows(`ALTER TABLE documents ADD ${blocked}`);
    const answer = await send(cookie, jpeg);
    await world.rows('ALTER TABLE documents DROP CONSTRAINT nobody');
    expect(answer).toMatchObject({ status: 503, body: { code: 'TRY_AGAIN' } });
    expect(JSON.stringify(answer)).not.toMatch(/constraint|documents/i);
    expect(await kept(elena)).toEqual([]);
    expect((await send(cookie, jpeg)).status).toBe(200);
    expect((await onTheirWayOut()).filter(key => !before.includes(key))).toHaveLength(1);
  });

  it('answers 503 while the disk takes nothing, and keeps the next one', async () => {
    const other = await startServer();
    try {
      await writeFile(join(other.environment.dataDirectory, 'documents'), '');
      const elena = await world.aHomeUser({}, []);
      const cookie = await other.signIn(world, elena);
      const headers = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: other.familyUrl, cookie };
      const options = { method: 'POST', headers, body: new Uint8Array(jpeg) };
      const response = await fetch(`${other.familyUrl}/uploads/PHOTO`, options);
      expect([response.status, await response.json()]).toEqual([
        503,
        expect.objectContaining({ code: 'STORAGE_AWAY' }),
      ]);
      expect(await kept(elena)).toEqual([]);
      expect(await readdir(other.environment.dataDirectory)).toEqual(['documents']);
    } finally {
      await other.close();
    }
  });
});
