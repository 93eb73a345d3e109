/**
 * `npx --yes pnpm test`: everything, in the order in which a mistake is cheapest to read. The last line sums it up.
 * With names (`pnpm test server journeys`) only the steps that carry one of them run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { check, suite } from './test/step.mjs';
import { report } from './test/report.mjs';
import { runTogether } from './test/runTogether.mjs';

const packages = ['schema', 'server', 'ui', 'live', 'family', 'staff', 'graphiql', 'e2e'];
const wanted = process.argv.slice(2);
const folder = mkdtempSync(`${tmpdir()}/openvisit-test-`);

const stages = [
  [check('build', 'turbo run build --output-logs=errors-only')],
  [
    check('lint: eslint', 'eslint . --max-warnings 0'),
    check('lint: oxlint', 'oxlint --quiet'),
    check('lint: prettier', 'prettier --check . --log-level warn'),
    ...packages.map(name => check(`types: ${name}`, `tsc -p packages/${name}`, { within: name })),
    check('contract', `node scripts/test/contract.mjs ${folder}/contract`),
    check('docs', 'node scripts/test/docs.mjs'),
  ],
  [suite('server', folder, '--maxWorkers=2')],
  ['schema', 'ui', 'live', 'family', 'staff'].map(name => suite(name, folder, '--runInBand')),
  [check('browser', 'node packages/e2e/src/installChromium.ts')],
  [suite('journeys', folder, '--maxWorkers=2', 'e2e')],
];

const results = [];
for (const stage of stages) {
  const steps = stage.filter(({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)));
  results.push(...(await runTogether(2, steps, report)));
  if (results.some(result => result.stopsAll)) break;
}
rmSync(folder, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
if (failed > 0)
  console.log(
    `\nFailed: ${results
      .filter(result => result.failed > 0)
      .map(result => result.name)
      .join(', ')}`,
  );
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
