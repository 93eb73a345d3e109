import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { StartProblem } from '../database/startProblem.ts';
import { readDataDirectory } from '../environment.ts';
import { type Erasure, erasePerson } from './erasePerson.ts';
import { exportPerson } from './exportPerson.ts';
import { withOwner } from './withOwner.ts';

interface Person {
  id: string;
  name: string;
  userName: string;
}

/**
 * `openvisit person export <user name, e-mail or id>`: all that is kept about one home user, as JSON. It holds what officers noted, and
 * names of nobody else: look at it before you hand it over. `openvisit person erase` takes it all away.
 */
export async function person([command, ...words]: string[]): Promise<void> {
  const [who, ...others] = words.filter(word => word !== '--yes');
  if ((command !== 'export' && command !== 'erase') || !who || others.length > 0)
    throw new StartProblem(
      'Name one home user: `pnpm openvisit person export jnunez`, or `erase` in place of `export`.',
    );
  await withOwner(async owner => {
    const found = await find(owner, who);
    if (command === 'erase') return erase(owner, found, words.includes('--yes'));
    console.log(JSON.stringify(await exportPerson(owner, found.id, new Date()), null, 2));
  });
}

async function find(owner: pg.Client, who: string): Promise<Person> {
  const { rows } = await owner.query<Person>(
    `SELECT id, concat_ws(' ', given_name, family_name) AS name, user_name AS "userName" FROM home_users
      WHERE id::text = lower($1) OR user_name = lower($1) OR lower(email) = lower($1)`,
    [who],
  );
  if (rows.length !== 1) throw new StartProblem(`There is no home user ${who}.`);
  return rows[0]!;
}

/** Does all of it, tells what went, and takes it back where nobody said yes. */
async function erase(owner: pg.Client, { id, name, userName }: Person, yes: boolean): Promise<void> {
  await owner.query('BEGIN');
  const erasure = await erasePerson(owner, id, new Date());
  await owner.query(yes && erasure.refusals.length === 0 ? 'COMMIT' : 'ROLLBACK');
  if (erasure.refusals.length > 0)
    throw new StartProblem(`${name} (${userName}) was not erased.\n  ${erasure.refusals.join('\n  ')}`);

  tell(erasure, yes ? `${name} (${userName}) was erased.` : `${name} (${userName}) would be erased.`);
  if (!yes) return console.log('Nothing was erased yet. Say --yes to do it; nobody can take it back.');
  await removeKeptLetters(erasure.letterIds);
}

function tell({ gone, references, whole }: Erasure, title: string): void {
  console.log(title);
  console.log(`  Gone: name, user name, day of birth, e-mail, phone, address, and what staff wrote about them.`);
  for (const [table, count] of Object.entries(gone).filter(([, rows]) => rows > 0))
    console.log(`  Gone: ${count} of ${table.replaceAll('_', ' ')}`);
  if (gone['documents']) console.log('  The files of the pictures go within the hour, while the worker runs.');
  if (references.length > 0)
    console.log(`  Kept: what was decided about ${references.join(', ')}, of an account without a name.`);
  if (whole) console.log('  The account itself is gone: no facility knew it.');
  console.log(
    '  Kept: the audit. It holds ids and codes alone, and stays whole. Backups keep what they hold until they end.',
  );
}

/** Without a mail server, letters are kept as files, named after their row of the outbox. */
async function removeKeptLetters(letterIds: string[]): Promise<void> {
  const folder = join(readDataDirectory(), 'mail');
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter(one => letterIds.some(id => one.includes(id)))) await rm(join(folder, file));
}
