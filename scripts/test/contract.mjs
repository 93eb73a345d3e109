/** What is committed is what the code emits today: the contract (schema, states, input rules) and the docs' page of states. And its changes are written down. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const [emitted = mkdtempSync(join(tmpdir(), 'openvisit-contract-'))] = process.argv.slice(2);
execFileSync('node', ['packages/server/dist/emitSchema.js', emitted], { stdio: 'inherit' });

const files = readdirSync(emitted, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(({ parentPath, name }) => relative(emitted, join(parentPath, name)));
const stale = files.filter(file => read(`${emitted}/${file}`) !== read(file));
for (const file of stale) console.error(`${file} is stale: ${firstDifference(file)}`);
if (stale.length > 0)
  console.error('Run: node packages/server/dist/emitSchema.js, look at the difference, and commit it.');
if (files.length === 0) console.error('The server emitted nothing.');
const isLogged = spawnSync('node', ['packages/schema/changelog/check.ts'], { stdio: 'inherit' }).status === 0;
process.exitCode = stale.length > 0 || files.length === 0 || !isLogged ? 1 : 0;

function firstDifference(file) {
  const [now, before] = [`${emitted}/${file}`, file].map(path => read(path).split('\n'));
  const line = now.findIndex((text, index) => text !== before[index]);
  return `line ${line + 1} is now ${JSON.stringify(now[line] ?? '')}, committed is ${JSON.stringify(before[line] ?? '')}`;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
