import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { findingInWords } from './auditFinding.ts';
import { keepHeads, type SignedHead } from './signedHeads.ts';
import { anAuditWorld, type AuditWorld } from './testing/auditWorld.ts';

let world: AuditWorld;
let facilityId: string;
let ids: string[];

beforeAll(async () => {
  world = await anAuditWorld();
});
beforeEach(async () => {
  await world.begin();
  facilityId = randomUUID();
  ids = await world.write(facilityId, 6);
  await world.write(null, 2);
  await world.seal();
});
afterAll(() => world.end());

it('finds nothing in what nobody touched', async () => {
  expect(await world.findings()).toEqual([]);
});

it('finds a row that was edited, and says which', async () => {
  await world.intruder.query(`UPDATE audit_entries SET details = details || '{"version": 99}' WHERE id = $1`, [ids[2]]);
  const [finding, ...others] = await world.findings();
  expect(others).toEqual([]);
  expect(finding).toEqual({ what: 'EDITED', chain: facilityId, position: 3, entryId: ids[2] });
  expect(findingInWords(finding!, 'Riverbend County Jail')).toBe(
    `Riverbend County Jail: row ${ids[2]} (seal 3) is not what was sealed, or the row before it is gone.`,
  );
});

it('finds an edit of each column', async () => {
  const edits = ["at = at + interval '1 microsecond'", "by_party = 'STAFF'", 'by_id = gen_random_uuid()', "type = 'A'"];
  edits.push('facility_id = NULL', 'facility_id = gen_random_uuid()');
  for (const [at, edit] of edits.entries())
    await world.intruder.query(`UPDATE audit_entries SET ${edit} WHERE id = $1`, [ids[at]]);
  expect((await world.findings()).map(({ what, entryId }) => `${what} ${entryId}`).sort()).toEqual(
    ids.map(id => `EDITED ${id}`).sort(),
  );
});

it('finds a row that was deleted: with its seal, without, and behind renumbered seals', async () => {
  await world.intruder.query('DELETE FROM audit_entries WHERE id = ANY($1)', [[ids[1], ids[4]]]);
  expect(await world.findings()).toEqual([
    { what: 'DELETED', chain: facilityId, position: 2, entryId: ids[1] },
    { what: 'DELETED', chain: facilityId, position: 5, entryId: ids[4] },
  ]);
  await world.intruder.query('DELETE FROM audit_seals WHERE entry_id = ANY($1)', [[ids[1], ids[4]]]);
  expect(await world.findings()).toEqual([
    { what: 'DELETED', chain: facilityId, position: 2, to: 2 },
    { what: 'DELETED', chain: facilityId, position: 5, to: 5 },
  ]);
  await world.intruder.query('UPDATE audit_seals SET position = 2 WHERE entry_id = $1', [ids[2]]);
  await world.intruder.query('UPDATE audit_seals SET position = 3 WHERE entry_id = $1', [ids[3]]);
  await world.intruder.query('UPDATE audit_seals SET position = 4 WHERE entry_id = $1', [ids[5]]);
  expect(await world.findings()).toEqual([
    { what: 'EDITED', chain: facilityId, position: 2, entryId: ids[2] },
    { what: 'EDITED', chain: facilityId, position: 4, entryId: ids[5] },
    { what: 'CUT', chain: facilityId, position: 5, to: 6 },
  ]);
});

it('finds rows that changed places: by their seals, and by their numbers', async () => {
  const reordered = [1, 3].map(at => ({
    what: 'REORDERED',
    chain: facilityId,
    position: at + 1,
    entryId: ids[at],
  }));
  const swap = (table: string, column: string) =>
    world.intruder.query(
      `ALTER TABLE ${table} DISABLE TRIGGER ALL;
       UPDATE ${table} SET ${column} = -1 WHERE ${column} = ${ids[1]};
       UPDATE ${table} SET ${column} = ${ids[1]} WHERE ${column} = ${ids[3]};
       UPDATE ${table} SET ${column} = ${ids[3]} WHERE ${column} = -1;
       ALTER TABLE ${table} ENABLE TRIGGER ALL`,
    );
  await world.intruder.query('ALTER TABLE audit_entries ALTER id DROP IDENTITY');
  await swap('audit_entries', 'id');
  expect(await world.findings()).toEqual(reordered);
  await swap('audit_entries', 'id');
  await world.intruder.query(`ALTER TABLE audit_entries ALTER id ADD GENERATED ALWAYS AS IDENTITY`);
  await world.intruder.query(`SELECT setval('audit_entries_id_seq', (SELECT max(id) FROM audit_entries))`);
  expect(await world.findings()).toEqual([]);
  await swap('audit_seals', 'entry_id');
  expect(await world.findings()).toEqual(reordered.map((one, at) => ({ ...one, entryId: ids[at ? 1 : 3] })));
});

it('finds seals that changed places', async () => {
  await world.intruder.query('UPDATE audit_seals SET position = 99 WHERE entry_id = $1', [ids[1]]);
  await world.intruder.query('UPDATE audit_seals SET position = 2 WHERE entry_id = $1', [ids[2]]);
  await world.intruder.query('UPDATE audit_seals SET position = 3 WHERE entry_id = $1', [ids[1]]);
  expect(await world.findings()).toEqual([{ what: 'REORDERED', chain: facilityId, position: 3, entryId: ids[1] }]);
});

it('finds that the end was cut off, and that a whole chain was', async () => {
  const cut = (from: number) =>
    world.intruder.query(
      `WITH gone AS (DELETE FROM audit_seals WHERE chain = $1 AND position >= $2 RETURNING entry_id)
       DELETE FROM audit_entries WHERE id IN (SELECT entry_id FROM gone)`,
      [facilityId, from],
    );
  await cut(5);
  expect(await world.findings()).toEqual([{ what: 'CUT', chain: facilityId, position: 5, to: 6 }]);
  await cut(1);
  expect(await world.findings()).toEqual([{ what: 'CUT', chain: facilityId, position: 1, to: 6 }]);
});

it('finds that a superuser edited a row and calculated all seals anew, with a key of their own too', async () => {
  await world.intruder.query(`UPDATE audit_entries SET type = 'NOTHING' WHERE id = $1`, [ids[3]]);
  const end = await world.calculateAnew(facilityId);
  const anew = { what: 'REHASHED', chain: facilityId, position: 1, to: 6 };
  expect(await world.findings()).toEqual([anew]);

  await keepHeads(world.heads, generateKeyPairSync('ed25519').privateKey, [end], world.now);
  expect(await world.findings()).toEqual([anew, { what: 'HEAD_NOT_SIGNED', chain: '', line: 3 }]);

  // The sealer goes on at the new end and signs it; what it signed before still tells.
  await world.write(facilityId, 1);
  await world.seal();
  expect(await world.findings()).toContainEqual(anew);
});

it('says from which seal on a chain was calculated anew', async () => {
  const later = await world.write(facilityId, 4);
  await world.seal();
  await world.intruder.query(`UPDATE audit_entries SET type = 'NOTHING' WHERE id = $1`, [later[1]]);
  await world.calculateAnew(facilityId);
  expect(await world.findings()).toEqual([{ what: 'REHASHED', chain: facilityId, position: 7, to: 10 }]);
});

it('finds a row that was kept away from its seal, and heads that are gone or forged', async () => {
  const [id] = await world.write(facilityId, 1);
  await world.intruder.query('DELETE FROM audit_unsealed');
  expect(await world.findings()).toEqual([{ what: 'NOT_SEALED', chain: facilityId, entryId: id }]);
  const [first = '', second = ''] = (await readFile(world.heads, 'utf8')).split('\n');
  await writeFile(
    world.heads,
    `${second}\n${JSON.stringify({ ...(JSON.parse(first) as SignedHead), position: 5 })}\nnothing\n`,
  );
  const left = [first, second].map(line => JSON.parse(line) as SignedHead);
  const forged = left[0]!.chain;
  expect(await world.findings()).toEqual(
    expect.arrayContaining([
      { what: 'NO_HEAD', chain: forged },
      { what: 'HEAD_NOT_SIGNED', chain: '', line: 2 },
      { what: 'HEAD_NOT_SIGNED', chain: '', line: 3 },
    ]),
  );
});
