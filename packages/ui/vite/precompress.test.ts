import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { precompress } from './precompress.ts';

it('lays small copies beside the large text files, and beside those alone', async () => {
  const dir = await mkdtemp(`${tmpdir()}/precompress-`);
  const script = 'visit();'.repeat(1000);
  await writeFile(`${dir}/large.js`, script);
  await writeFile(`${dir}/small.js`, 'visit();');
  await writeFile(`${dir}/font.woff2`, script);

  const { writeBundle } = precompress() as unknown as { writeBundle(options: { dir: string }): Promise<void> };
  await writeBundle({ dir });

  expect((await readdir(dir)).sort()).toEqual(['font.woff2', 'large.js', 'large.js.br', 'large.js.gz', 'small.js']);
  expect(brotliDecompressSync(await readFile(`${dir}/large.js.br`)).toString()).toBe(script);
  expect(gunzipSync(await readFile(`${dir}/large.js.gz`)).toString()).toBe(script);
});
