import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:js|css|svg|html)$/;
const smallest = 1024;

/** Lays a `.br` and a `.gz` beside each built text file: the server sends them as they are, and compresses nothing itself. */
export function precompress(): Plugin {
  return {
    name: 'openvisit-precompress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(files.filter(file => compressible.test(file)).map(file => compress(`${dir}/${file}`)));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all([
    promisify(brotliCompress)(content, quality).then(small => writeFile(`${file}.br`, small)),
    promisify(gzip)(content, { level: 9 }).then(small => writeFile(`${file}.gz`, small)),
  ]);
}
