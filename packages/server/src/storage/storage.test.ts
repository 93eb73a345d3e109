import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import S3rver from 's3rver';
import { diskStorage } from './diskStorage.ts';
import type { DocumentStorage } from './documentStorage.ts';
import { s3Storage } from './s3Storage.ts';

let folder: string;
let store: S3rver;
const storages: Record<string, DocumentStorage> = {};
const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' };

async function aFreePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>(resolve => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise(resolve => socket.close(resolve));
  return port;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'));
  const port = await aFreePort();
  const options = { port, address: '127.0.0.1', directory: join(folder, 's3'), silent: true };
  store = new S3rver({ ...options, configureBuckets: [{ name: 'documents', configs: [] }] });
  await store.run();
  storages['the disk'] = diskStorage(join(folder, 'disk'));
  storages['an S3 store'] = s3Storage({ ...keys, endpoint: `http://127.0.0.1:${port}`, bucket: 'documents' });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function read(storage: DocumentStorage, key: string): Promise<Buffer | undefined> {
  const file = await storage.get(key);
  if (!file) return undefined;
  const bytes = Buffer.concat(await file.bytes.toArray());
  expect(bytes).toHaveLength(file.length);
  return bytes;
}

describe.each(['the disk', 'an S3 store'])('%s', name => {
  it('keeps a file as it is', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));
    await storages[name]!.put('ab/a.jpg', bytes);
    expect(await read(storages[name]!, 'ab/a.jpg')).toEqual(bytes);
  });

  it('has no file that nobody put there', async () => {
    expect(await read(storages[name]!, 'ab/nothing.jpg')).toBeUndefined();
  });

  it('removes a file, and does not mind when it is gone', async () => {
    await storages[name]!.put('ab/b.jpg', Buffer.from('picture'));
    await storages[name]!.remove('ab/b.jpg');
    await storages[name]!.remove('ab/b.jpg');
    expect(await read(storages[name]!, 'ab/b.jpg')).toBeUndefined();
  });

  it('keeps twenty that come at once', async () => {
    const files = Array.from({ length: 20 }, (_, i) => [`cd/${i}.jpg`, Buffer.from(`picture ${i}`)] as const);
    await Promise.all(files.map(([key, bytes]) => storages[name]!.put(key, bytes)));
    for (const [key, bytes] of files) expect(await read(storages[name]!, key)).toEqual(bytes);
  });
});

describe('the disk', () => {
  it('shows a file to nobody else, and never a half', async () => {
    const disk = diskStorage(join(folder, 'modes'));
    await disk.put('ab/a.jpg', Buffer.from('picture'));
    expect((await stat(join(folder, 'modes/ab/a.jpg'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'modes/ab'))).mode & 0o777).toBe(0o700);
    await mkdir(join(folder, 'modes/ab/taken.jpg'));
    await expect(disk.put('ab/taken.jpg', Buffer.from('picture'))).rejects.toThrow(/EISDIR|EPERM/);
    expect((await readdir(join(folder, 'modes/ab'))).sort()).toEqual(['a.jpg', 'taken.jpg']);
  });

  it('says so when it cannot be written', async () => {
    await writeFile(join(folder, 'no folder'), '');
    await expect(diskStorage(join(folder, 'no folder')).put('ab/a.jpg', Buffer.from('picture'))).rejects.toThrow(
      /ENOTDIR/,
    );
  });
});

describe('an S3 store', () => {
  it('says so when it is away', async () => {
    const endpoint = `http://127.0.0.1:${await aFreePort()}`;
    const away = s3Storage({ ...keys, endpoint, bucket: 'documents' });
    await expect(away.put('ab/a.jpg', Buffer.from('picture'))).rejects.toThrow(/ECONNREFUSED/);
    await expect(away.get('ab/a.jpg')).rejects.toThrow(/ECONNREFUSED/);
    await expect(away.remove('ab/a.jpg')).rejects.toThrow(/ECONNREFUSED/);
  });
});
