import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * `pnpm <command> <name>`: builds what is looked at, runs packages/e2e/<command>/<name>.ts with the other words, and ends as it ended.
 * Without a name it lists them.
 * @param {string} command
 * @param {Record<string, string>} named what each of them shows
 */
export function runNamed(command, named) {
  const [name, ...words] = process.argv.slice(2);
  if (!(name in named)) {
    for (const [one, shows] of Object.entries(named)) console.log(`pnpm ${command} ${one.padEnd(12)} ${shows}`);
    process.exit(name ? 1 : 0);
  }

  const root = resolve(import.meta.dirname, '../../..');
  const env = { ...process.env, PATH: [`${root}/node_modules/.bin`, process.env.PATH].join(delimiter) };
  const run = line => spawnSync(line, { cwd: root, env, shell: true, stdio: 'inherit' }).status;

  process.exitCode =
    run('turbo run build --output-logs=errors-only') ||
    run(`node packages/e2e/${command}/${name}.ts ${words.join(' ')}`);
}
