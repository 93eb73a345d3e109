import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** `pnpm bench <name>`: builds what it measures, measures, prints the figures with the ratio last, and fails past the limit. */
const benches = {
  list: 'CPU of the server per request: family home, staff queue and one request, beside PostGraphile and mercurius',
  'live-status': 'from a commit to the last of a thousand sockets, beside a raw ws server',
  screen: "from Proceed to the painted status on the family's screen",
  upload: 'a 12-megapixel photo to its verdict, the memory it takes, and a list query beside four of them',
  weight: 'all JavaScript until a page can be used',
};

const [name, ...words] = process.argv.slice(2);
if (!(name in benches)) {
  for (const [bench, measures] of Object.entries(benches)) console.log(`pnpm bench ${bench.padEnd(12)} ${measures}`);
  process.exit(name ? 1 : 0);
}

const root = resolve(import.meta.dirname, '../../..');
const env = { ...process.env, PATH: [`${root}/node_modules/.bin`, process.env.PATH].join(delimiter) };
const run = command => spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit' }).status;

process.exitCode =
  run('turbo run build --output-logs=errors-only') || run(`node packages/e2e/bench/${name}.ts ${words.join(' ')}`);
