import { parseArgs } from 'node:util';
import { connect } from '../database/connect.ts';
import { missingMigrations } from '../database/migrate.ts';
import { StartProblem } from '../database/startProblem.ts';
import { readOwnerEnvironment } from '../environment.ts';
import { addFirstFacility, refuseUnlessEmpty } from './addFirstFacility.ts';
import { printInvitation } from './addInvitation.ts';
import { askFirstFacility } from './askFirstFacility.ts';
import { questions } from './questions.ts';

/** `openvisit init`: asks for the first facility and prints the invitation of its administrator, once. */
export async function init(words: string[]): Promise<void> {
  const flags = readFlags(words);
  const { ownerUrl, staffUrl } = readOwnerEnvironment();
  const missing = await missingMigrations(ownerUrl);
  if (missing.length > 0) throw new StartProblem('The database is not migrated. Run `pnpm openvisit migrate` first.');

  const owner = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await refuseUnlessEmpty(owner);
    const first = await askFirstFacility(flags);
    const token = await addFirstFacility(owner, first, new Date());
    console.log(
      `\n${first.name} is added. Hand this link to ${first['given-name']} ${first['family-name']} by a safe way.`,
    );
    printInvitation(staffUrl, token);
  } finally {
    await owner.end();
  }
}

function readFlags(words: string[]): Partial<Record<string, string>> {
  const options = Object.fromEntries(Object.keys(questions).map(name => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: words, options, strict: true }).values;
  } catch (error) {
    throw new StartProblem(`${(error as Error).message.split('. ')[0]}. \`pnpm openvisit --help\` lists the flags.`);
  }
}
