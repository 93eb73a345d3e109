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
  audit verify
            Look for anything in the audit that was changed, deleted, moved, cut off or calculated anew, and say which row.
            Needs DATABASE_OWNER_URL, and AUDIT_HEADS and AUDIT_KEY where they are not in the data directory. Ends with 0
            when all is whole, with 2 when something is wrong, and with 1 when it could not look.
  audit export --facility RC --from 2030-03-01 --to 2030-04-01
            Print a facility's rows of a time as JSON lines, each with the proof that it was sealed. Needs the same as verify.
    --facility     Its id, the letters of its reference numbers, or none: what belongs to no facility
    --from, --to   Days or moments in UTC; rows of --to itself are left out
  person export
            Print all that is kept about one home user as JSON: openvisit person export jnunez (or an e-mail, or an id).
            It holds officers' notes: look at it before you hand it over. Pictures are listed by their keys in the store.
  person erase
            Erase one home user: openvisit person erase jnunez --yes. Without --yes it tells what would go and what stays.
            Refused while a legal hold or a ban stands, or a request is not over. The audit stays whole: it holds no value.

The commands of audit and person find the demo's own database where no DATABASE_OWNER_URL is given.

deploy/env.example says what each variable is; deploy/roles.sql prepares the database.`;
}
