/** The contract is what the newest entry of docs/schema-changelog.md says, and what breaks programs names a decision. */
import { readdirSync } from 'node:fs';
import { changesBetween, hashOf } from './changesBetween.ts';
import { changelog, current, decisions, released } from './files.ts';

const [newest = ''] = changelog().split(/^## /m).slice(1);
const logged = /`sha256:([0-9a-f]{64})`/.exec(newest)?.[1];
const problems: string[] = [];

if (!logged) problems.push('docs/schema-changelog.md has no entry with a sha256.');
if (logged && hashOf(released()) !== logged)
  problems.push('packages/schema/released.graphql is not what the newest entry was written for.');
if (hashOf(current()) !== hashOf(released())) {
  const { breaking, dangerous, added } = changesBetween(released(), current());
  const lines = [...breaking.map(one => `BREAKS: ${one}`), ...dangerous, ...added].map(one => `  ${one}`);
  problems.push(['The contract changed, and docs/schema-changelog.md does not say so:', ...lines].join('\n'));
  problems.push(
    `Run: npx --yes pnpm schema:log "why"${breaking.length > 0 ? ' --decision <number>' : ''}, and commit what it wrote.`,
  );
}
for (const [, number = ''] of changelog().matchAll(/^Breaks programs, by \[decision (\d+)\]/gm))
  if (!readdirSync(decisions).some(name => name.startsWith(number.padStart(4, '0'))))
    problems.push(`docs/schema-changelog.md names decision ${number}, which is not there.`);

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
