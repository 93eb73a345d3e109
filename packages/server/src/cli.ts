import { audit } from './cli/audit.ts';
import { help } from './cli/help.ts';
import { init } from './cli/init.ts';
import { invite } from './cli/invite.ts';
import { person } from './cli/person.ts';
import { runMigrations } from './cli/runMigrations.ts';
import { StartProblem } from './database/startProblem.ts';
import { endWith } from './start/stopping.ts';

/** `pnpm openvisit <command>`: what is done to a database from outside, as its owner. */
const commands: Record<string, (words: string[]) => Promise<void> | void> = {
  migrate: runMigrations,
  init,
  invite,
  audit,
  person,
  help: () => console.log(help()),
};

const [command = 'help', ...words] = process.argv.slice(2);

async function main(): Promise<void> {
  if (command === '--help' || words.includes('--help')) return console.log(help());
  const run = commands[command];
  if (!run) throw new StartProblem(`There is no command ${command}. \`pnpm openvisit --help\` lists them.`);
  await run(words);
}

await main().catch(endWith);
