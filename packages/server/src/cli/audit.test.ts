import { execFile, spawn } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ExportLine } from '../features/audit/exportAudit.ts';
import { anAuditWorld, type AuditWorld } from '../features/audit/testing/auditWorld.ts';
import { type People, peopleOf, type TestFacility } from '../testing/people.ts';
import { testDatabase } from '../testing/testDatabase.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
let world: AuditWorld;
let people: People;
let facility: TestFacility;
let keyFile: string;
let ids: string[];

beforeAll(async () => {
  world = await anAuditWorld();
  await world.begin();
  people = peopleOf(world.owner, world);
  facility = await people.aFacility();
  ids = await world.write(facility.id, 8);
  await world.write(null, 2);
  await world.seal();
  keyFile = join(world.directory, 'public.pem');
  await writeFile(keyFile, createPublicKey(world.key).export({ type: 'spki', format: 'pem' }));
});
afterAll(() => world.end());

const openvisit = (words: string[], variables: Record<string, string> = {}) =>
  run(process.execPath, [program, 'audit', ...words], {
    env: {
      PATH: process.env.PATH,
      DATABASE_OWNER_URL: testDatabase().owner,
      AUDIT_HEADS: world.heads,
      AUDIT_KEY: keyFile,
      ...variables,
    },
  });
const asked = () => [
  'export',
  '--facility',
  facility.id,
  '--from',
  '2030-03-01T18:00:03Z',
  '--to',
  '2030-03-01T18:00:06Z',
];

it('says that the audit is whole, with the public half of the key alone', async () => {
  const { stdout } = await openvisit(['verify']);
  expect(stdout).toMatch(/^The audit is whole: 10 rows in 2 chains against 2 signed heads, \d+ rows a second\.\n$/);
});

it('names the row that was changed, and ends with 2', async () => {
  await world.intruder.query(`UPDATE audit_entries SET type = 'NOTHING' WHERE id = $1`, [ids[6]]);
  await expect(openvisit(['verify'])).rejects.toMatchObject({
    code: 2,
    stdout: expect.stringMatching(
      new RegExp(
        `^Riverbend County Jail: row ${ids[6]} \\(seal 7\\) is not what was sealed[^\\n]*\\nTHE AUDIT IS NOT WHOLE`,
      ),
    ),
  });
  await world.intruder.query(`UPDATE audit_entries SET type = 'ACCESS_EXPIRED' WHERE id = $1`, [ids[6]]);
});

it('gives an auditor rows that prove themselves, and none that were not asked for', async () => {
  const { stdout } = await openvisit(asked());
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as ExportLine);
  expect(lines.map(({ line }) => line)).toEqual(['chain', 'row', 'row', 'row', 'link', 'link', 'link', 'head']);
  expect(lines.flatMap(one => (one.line === 'row' ? [one.id] : []))).toEqual(ids.slice(2, 5));

  expect(whatAnAuditorChecks(lines)).toEqual({ wrong: [], leadsToHead: true, headIsSigned: true });
  const changed = lines.map(one => (one.line === 'row' && one.id === ids[3] ? { ...one, type: 'NOTHING' } : one));
  expect(whatAnAuditorChecks(changed).wrong).toEqual([4]);
});

it('says in one line what it needs, and ends with 1', async () => {
  const fails = (stderr: string) => ({ code: 1, stderr: `${stderr}\n` });
  const missing = join(world.directory, 'nowhere.pem');
  await expect(openvisit(['verify'], { AUDIT_KEY: missing })).rejects.toMatchObject(
    fails(`There is no key at ${missing}. AUDIT_KEY says where it is.`),
  );
  await expect(openvisit([...asked(), '--from', 'May'])).rejects.toMatchObject(
    fails('--from must be a day like 2030-03-01, or a moment like 2030-03-01T18:00:00Z.'),
  );
  await expect(openvisit([...asked(), '--facility', 'QQQQ'])).rejects.toMatchObject(
    fails('There is no facility QQQQ.'),
  );
  await expect(openvisit(['mend'])).rejects.toMatchObject({ code: 1 });
});

it('ends quietly when nobody reads on', async () => {
  const long = await people.aFacility();
  await world.write(long.id, 3_000);
  while ((await world.seal())?.sealed !== 0);
  const days = ['--from', '2030-03-01', '--to', '2030-04-01'];
  const reader = spawn(process.execPath, [program, 'audit', 'export', '--facility', long.id, ...days], {
    env: {
      PATH: process.env.PATH,
      DATABASE_OWNER_URL: testDatabase().owner,
      AUDIT_HEADS: world.heads,
      AUDIT_KEY: keyFile,
    },
  });
  let complaints = '';
  reader.stderr.on('data', (words: Buffer) => (complaints += words.toString()));
  await once(reader.stdout, 'data');
  reader.stdout.destroy();
  expect([...(await once(reader, 'close')), complaints]).toEqual([0, null, '']);
});

it('finds nothing to praise where nobody kept the heads', async () => {
  await rm(world.heads);
  await expect(openvisit(['verify'])).rejects.toMatchObject({
    code: 2,
    stdout: expect.stringContaining('Riverbend County Jail: nothing in the signed heads speaks of this chain.'),
  });
});

/** As somebody writes it who has nothing of ours. @returns the places of rows and links that do not prove themselves */
function whatAnAuditorChecks(lines: ExportLine[]) {
  const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
  const wrong: number[] = [];
  let [seal, leadsToHead, headIsSigned, publicKey] = ['', false, false, ''];
  for (const one of lines)
    if (one.line === 'chain') ({ publicKey } = one);
    else if (one.line === 'head') {
      leadsToHead = one.hash === seal;
      const signed = Buffer.from(JSON.stringify([one.chain, one.position, one.hash, one.at]));
      headIsSigned = verify(null, signed, publicKey, Buffer.from(one.signature, 'base64'));
    } else {
      if (one.line === 'row') {
        seal ||= one.before;
        const { id, at, facilityId, byParty, byId, type } = one;
        const { codes, version } = one.details;
        const columns = [id, at, facilityId, byParty, byId, type, { codes, version }];
        if (sha256(JSON.stringify(columns)) !== one.ownHash) wrong.push(one.position);
      }
      seal = sha256(Buffer.from(seal + one.ownHash, 'hex'));
      if (seal !== one.seal) wrong.push(one.position);
    }
  return { wrong, leadsToHead, headIsSigned };
}
