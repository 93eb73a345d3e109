/** The committed contract is what the server emits today: schema, states and input rules. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';

const [emitted] = process.argv.slice(2);
const committed = 'packages/schema';

mkdirSync(emitted, { recursive: true });
execFileSync('node', ['packages/server/dist/emitSchema.js', emitted], { stdio: 'inherit' });

const files = readdirSync(emitted);
const stale = files.filter(file => read(`${emitted}/${file}`) !== read(`${committed}/${file}`));
for (const file of stale) console.error(`${committed}/${file} is stale: ${firstDifference(file)}`);
if (stale.length > 0)
  console.error('Run: node packages/server/dist/emitSchema.js, look at the difference, and commit it.');
if (files.length === 0) console.error('The server emitted nothing.');
process.exitCode = stale.length > 0 || files.length === 0 ? 1 : 0;

function firstDifference(file) {
  const [now, before] = [`${emitted}/${file}`, `${committed}/${file}`].map(path => read(path).split('\n'));
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
