import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A command that is right or wrong: it counts as one. Without a build nothing else can be judged. */
export function check(name, command, { within } = {}) {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(command, within);
      return {
        name,
        passed: code === 0 ? 1 : 0,
        failed: code === 0 ? 0 : 1,
        output,
        stopsAll: name === 'build' && code !== 0,
      };
    },
  };
}

/** The tests of one package, each counted. A suite that runs none, skips one or cannot start has failed. */
export function suite(name, folder, workers, packageName = name) {
  const file = `${folder}/${name}.json`;
  const jest = 'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js';
  return {
    name: `tests: ${name}`,
    async run() {
      const { code, output } = await runCommand(
        `${jest} --ci ${workers} --json --outputFile=${file}`,
        null,
        `packages/${packageName}`,
      );
      return { name: `tests: ${name}`, output, ...countTests(file, code) };
    },
  };
}

function countTests(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  const wentWrong = failed === 0 && (code !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: wentWrong ? 1 : failed };
}

/** Runs with the pinned Node and the commands of the workspace (and of one package) in reach. */
function runCommand(command, within, folder = '.') {
  const bins = [...(within ? [`packages/${within}/node_modules/.bin`] : []), 'node_modules/.bin'];
  const [program, ...words] = command.split(' ');
  const child = spawn(program, words, {
    cwd: resolve(root, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: [...bins.map(bin => resolve(root, bin)), process.env.PATH].join(delimiter),
      TURBO_TELEMETRY_DISABLED: '1',
      CI: 'true',
    },
  });
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  return new Promise(done => {
    child.on('error', problem => done({ code: 1, output: problem.message }));
    child.on('close', code => done({ code: code ?? 1, output }));
  });
}
