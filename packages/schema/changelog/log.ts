/** `npx --yes pnpm schema:log "why" [--decision 28]`: writes what changed in the contract since the last entry, and keeps the contract. */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesBetween, hashOf } from './changesBetween.ts';
import { changelog, changelogFile, current, decisions, released, releasedFile } from './files.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { decision: { type: 'string' } } });
const why = positionals.join(' ').trim();
const [before, after] = [released(), current()];
const { breaking, dangerous, added } = changesBetween(before, after);
const decision = values.decision
  ? readdirSync(decisions).find(name => name.startsWith(values.decision!.padStart(4, '0')))
  : undefined;

if (hashOf(before) === hashOf(after)) stop('Nothing changed but words: no entry is needed.', 0);
if (!why) stop('Say why in one sentence: npx --yes pnpm schema:log "why"');
if (breaking.length > 0 && !decision)
  stop(`This breaks programs, so it needs a decision: --decision <number>\n${breaking.join('\n')}`);

const list = (title: string, lines: string[]) =>
  lines.length > 0 ? [title, '', ...lines.map(line => `- ${line}`), ''] : [];
const number = (changelog().match(/^## /gm)?.length ?? 0) + 1;
const entry = [
  `## ${number}. ${new Date().toISOString().slice(0, 10)}`,
  '',
  why,
  '',
  ...list(`Breaks programs, by [decision ${Number(values.decision)}](decisions/${decision ?? ''}):`, breaking),
  ...list('To expect besides:', dangerous),
  ...list('New:', added),
  `\`sha256:${hashOf(after)}\``,
  '',
].join('\n');

const [head = '', ...entries] = changelog().split(/^(?=## )/m);
writeFileSync(changelogFile, [head, `${entry}\n`, ...entries].join('').trimEnd() + '\n');
writeFileSync(releasedFile, after);
console.log(entry);

function stop(message: string, code = 1): never {
  console.log(message);
  process.exit(code);
}
