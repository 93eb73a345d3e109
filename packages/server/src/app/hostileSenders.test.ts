import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aJpeg } from '../images/testing/pictures.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';
import { readBody } from './readBody.ts';

describe('a sender who does not keep to the rules', () => {
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

  /** Everything that comes back for these very bytes, until the server hangs up or has answered so many requests. */
  async function say(answers: number, ...parts: (string | Buffer)[]): Promise<string> {
    const socket = connect(Number(new URL(server.familyUrl).port), 'localhost');
    let heard = '';
    const over = new Promise<void>(resolve => {
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
      socket.on('data', bytes => {
        heard += bytes.toString('latin1');
        const count = heard.split('HTTP/1.1 ').length - 1;
        if (count >= answers && heard.trimEnd().endsWith('}')) resolve();
      });
    });
    for (const part of parts) socket.write(part);
    await over;
    socket.destroy();
    return heard;
  }
  const statuses = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

  async function aFamily() {
    const elena = await world.aHomeUser({}, []);
    const cookie = await server.signIn(world, elena);
    const lines = ['POST /uploads/PHOTO HTTP/1.1', 'host: x', 'content-type: image/jpeg', 'x-openvisit: 1'];
    const head = [...lines, `origin: ${server.familyUrl}`, `cookie: ${cookie}`].map(line => `${line}\r\n`).join('');
    const kept = () => world.rows('SELECT id FROM documents WHERE home_user_id = $1', [elena.accountId]);
    return { head, kept };
  }

  it('and says less than the picture has: what follows is no request of ours', async () => {
    const { head, kept } = await aFamily();
    const heard = await say(2, `${head}content-length: 100\r\n\r\n`, jpeg);
    expect([statuses(heard).includes(200), statuses(heard).at(-1)]).toEqual([false, 400]);
    expect(heard).toMatch(/"code":"BAD_USER_INPUT"/);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['two lengths', (head: string) => [`${head}content-length: 3\r\ncontent-length: 4\r\n\r\nabc`]],
    [
      'a length and pieces',
      (head: string) => [`${head}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ],
    ['a length that is no number', (head: string) => [`${head}content-length: -1\r\n\r\n`]],
    [
      'pieces of a size that is none',
      (head: string) => [`${head}transfer-encoding: chunked\r\n\r\nzz\r\n`, 'x'.repeat(50)],
    ],
    ['a header with a zero in it', (head: string) => [`${head}x-name: a\0b\r\n\r\n`]],
    ['a second line inside a header', (head: string) => [`${head}x-name: a\rSet-Cookie: b\r\n\r\n`]],
  ])('and sends %s: is told that we cannot read it, and keeps no line', async (_what, parts) => {
    const { head, kept } = await aFamily();
    const heard = await say(1, ...parts(head));
    expect(statuses(heard)).toEqual([400]);
    expect(heard).toMatch(/\r\nconnection: close\r\n/i);
    expect(heard).toMatch(/content-security-policy: default-src 'none'/i);
    expect(await kept()).toEqual([]);
  });

  it('and sends headers without end: is told so', async () => {
    const { head } = await aFamily();
    expect(statuses(await say(1, `${head}x-name: ${'a'.repeat(40_000)}\r\n\r\n`))).toEqual([431]);
  });

  it('and packs the picture once more: it is not unpacked', async () => {
    const { head, kept } = await aFamily();
    const packed = gzipSync(jpeg);
    const heard = await say(1, `${head}content-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`, packed);
    expect([statuses(heard), await kept()]).toEqual([[422], []]);
    expect(heard).toMatch(/"code":"NOT_A_PICTURE"/);
  });

  it('and sends pieces past the limit: is heard to the end, and told so', async () => {
    const { head, kept } = await aFamily();
    const piece = Buffer.concat([Buffer.from('f4240\r\n'), Buffer.alloc(1_000_000), Buffer.from('\r\n')]);
    const heard = await say(
      1,
      `${head}transfer-encoding: chunked\r\n\r\n`,
      ...Array<Buffer>(12).fill(piece),
      '0\r\n\r\n',
    );
    expect([statuses(heard), await kept()]).toEqual([[413], []]);
  });

  it('and takes for ever: is waited for no longer than we wait', async () => {
    const body = new PassThrough() as unknown as IncomingMessage;
    const reading = readBody(body, { most: 1_000, letBy: 5_000, patience: 5 });
    expect(await reading).toBe('TOO_SLOW');
    const late = new PassThrough();
    const other = readBody(late as unknown as IncomingMessage, { most: 10, letBy: 20, patience: 60_000 });
    late.write(Buffer.alloc(11));
    expect(await other).toBe('TOO_LARGE');
    late.write(Buffer.alloc(11));
    await once(late, 'close');
  });

  it('and what an honest one sends is taken as before', async () => {
    const { head, kept } = await aFamily();
    expect(statuses(await say(1, `${head}content-length: ${jpeg.length}\r\n\r\n`, jpeg))).toEqual([200]);
    expect(await kept()).toHaveLength(1);
  });
});
