import { questions } from './questions.ts';

/** What `pnpm openvisit --help` prints. */
export function help(): string {
  const flags = Object.entries(questions).map(
    ([name, { ask, mustBe }]) => `    --${name.padEnd(13)}${ask} (${mustBe})`,
  );
  return `pnpm openvisit <command>

  migrate   Bring the database up to date. Needs DATABASE_OWNER_URL.
  init      Add the first facility to an empty database and print its administrator's invitation.
            Needs DATABASE_OWNER_URL and STAFF_URL. Asks for what no flag says:
${flags.join('\n')}
  invite    Print a new invitation of a staff member who is left without one: openvisit invite name@example.org
            Needs DATABASE_OWNER_URL and STAFF_URL.

deploy/env.example says what each variable is; deploy/roles.sql prepares the database.`;
}
