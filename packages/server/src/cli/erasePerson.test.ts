import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { activeStatuses } from '../features/accessRequests/accessRequest.states.ts';
import { anAuditWorld, type AuditWorld } from '../features/audit/testing/auditWorld.ts';
import { aBrowser, aSignUp } from '../features/accounts/signIn/testing/aBrowser.ts';
import type { Viewer } from '../shared/viewer.ts';
import { take } from '../testing/operations.ts';
import type { TestFacility } from '../testing/people.ts';
import { createWorld, type World } from '../testing/world.ts';
import { notOver } from './erasePerson.ts';
import { rowsAbout, tablesOfPeople } from './tablesOfPeople.ts';
import { aVisitedPast } from './testing/aVisitedPast.ts';

const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
const canary = 'Canarina';

describe('openvisit person erase', () => {
  let world: World;
  let audit: AuditWorld;
  let facility: TestFacility;
  let officer: Viewer;
  let carmen: Viewer;

  beforeAll(async () => {
    world = await createWorld();
    audit = await anAuditWorld();
    await audit.begin('origin');
    facility = await world.aFacility();
    officer = await world.anOfficer(facility);
  });
  beforeEach(async () => {
    await world.rows(`UPDATE home_users SET given_name = 'Other', phone = NULL WHERE given_name = $1`, [canary]);
    carmen = await world.aHomeUser({
      given_name: canary,
      search_text: `${canary.toLowerCase()}|vargas|x||`,
      address_line1: `1 ${canary} St`,
    });
    await world.aSession(carmen);
  });
  afterAll(async () => {
    await audit.end();
    await world.end();
  });

  const erase = (...words: string[]) =>
    promisify(execFile)(process.execPath, [program, 'person', 'erase', ...words], {
      env: { PATH: process.env.PATH, DATABASE_OWNER_URL: world.urls.owner },
    });
  const aDecidedRequest = async () => {
    const { id, reference } = await take(world, carmen, 'requestAccess', { facilityId: facility.id });
    const said = { reasonCodes: ['ID_EXPIRED'], publicMessage: `Dear ${canary}`, officerNote: `${canary} called` };
    await take(world, officer, 'denyAccess', { accessRequestId: id, version: 1, ...said });
    return reference as string;
  };
  /** The tables in which the word of this person is still to be read. */
  async function tablesThatTell(): Promise<string[]> {
    const tables = await world.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const telling = [];
    for (const { name } of tables) {
      const found = await world.rows(`SELECT FROM ${name} t WHERE to_jsonb(t)::text ILIKE $1 LIMIT 1`, [`%${canary}%`]);
      if (found.length > 0) telling.push(name);
    }
    return telling;
  }

  it('leaves what was decided, without a word about the person, and an audit that is whole', async () => {
    const reference = await aDecidedRequest();
    await world.rows(
      `INSERT INTO bans (facility_id, home_user_id, starts_at, ends_at, officer_note) VALUES ($1, $2, '2020-01-01', '2020-02-01', $3)`,
      [facility.id, carmen.accountId, canary],
    );
    await audit.seal();
    expect(await tablesThatTell()).toEqual(
      expect.arrayContaining(['access_request_events', 'access_requests', 'bans', 'home_users', 'outbox_messages']),
    );

    const { stdout } = await erase(carmen.accountId, '--yes');
    expect(stdout).toContain(`was erased.`);
    expect(stdout).toContain(`Kept: what was decided about ${reference}`);
    expect(await tablesThatTell()).toEqual([]);
    const [row] = await world.rows('SELECT status, reason_codes FROM access_requests WHERE reference = $1', [
      reference,
    ]);
    expect(row).toEqual({ status: 'DENIED', reason_codes: ['ID_EXPIRED'] });
    await audit.seal();
    expect(await audit.findings()).toEqual([]);
    const erased = await world.rows(`SELECT FROM audit_entries WHERE type = 'PERSON_ERASED' AND home_user_id = $1`, [
      carmen.accountId,
    ]);
    expect(erased).toHaveLength(1);
  });

  it('leaves that a visit was, and with how many, without a name of theirs or of who came along', async () => {
    await aDecidedRequest();
    const visit = await aVisitedPast(world, facility, carmen, canary);
    expect(await tablesThatTell()).toEqual(
      expect.arrayContaining(['booking_keys', 'guests', 'outbox_messages', 'relationships']),
    );
    expect(await tablesThatTell()).toEqual(expect.arrayContaining(['visit_events', 'visit_participants', 'visits']));

    await erase(carmen.accountId, '--yes');
    expect(await tablesThatTell()).toEqual([]);
    expect(await world.rows('SELECT status, version FROM visits WHERE id = $1', [visit])).toEqual([
      { status: 'COMPLETED', version: 1 },
    ]);
    const came = await world.rows(
      `SELECT DISTINCT given_name, family_name, date_of_birth::text AS born FROM visit_participants WHERE visit_id = $1`,
      [visit],
    );
    expect(came).toEqual([{ given_name: 'Closed', family_name: 'account', born: '1900-01-01' }]);
    const asked = 'SELECT FROM incarcerated_people WHERE $1 = ANY (asked_by)';
    expect(await world.rows(asked, [carmen.accountId])).toEqual([]);
  });

  it('leaves no letter and no code to their address, which somebody asked for who was not signed in', async () => {
    const email = `${canary}@example.org`;
    await world.rows('UPDATE home_users SET email = $2 WHERE id = $1', [carmen.accountId, email]);
    await aBrowser(world).send('signUp', { ...aSignUp(), email: email.toUpperCase() });
    expect(await tablesThatTell()).toEqual(expect.arrayContaining(['email_verifications', 'outbox_messages']));
    await erase(carmen.accountId, '--yes');
    expect(await tablesThatTell()).toEqual([]);
  });

  it('leaves no row in a table that names home users, but for what facilities decided', async () => {
    await aDecidedRequest();
    await aVisitedPast(world, facility, carmen, canary);
    await erase(carmen.accountId, '--yes');
    const left = [];
    for (const table of await tablesOfPeople(audit.intruder))
      if ((await world.rows(`SELECT FROM ${table} WHERE ${rowsAbout(table)} LIMIT 1`, [carmen.accountId])).length > 0)
        left.push(table);
    // The search finds the account by the word "closed", as after it was closed by its person.
    const visits = ['visit_events', 'visit_participants', 'visit_places', 'visits'];
    const decided = ['access_request_events', 'access_requests', 'audit_entries', 'guests', 'home_user_terms'];
    expect(left).toEqual([...decided, ...visits]);
    const files = await world.rows(`SELECT FROM files_to_remove WHERE remove_after = '-infinity'`);
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves nothing at all of somebody whom no facility knew', async () => {
    const { stdout } = await erase(carmen.accountId, '--yes');
    expect(stdout).toContain('The account itself is gone');
    expect(await world.rows('SELECT FROM home_users WHERE id = $1', [carmen.accountId])).toEqual([]);
  });

  it('only tells what would go until somebody says yes', async () => {
    await aDecidedRequest();
    const { stdout } = await erase(carmen.accountId);
    expect(stdout).toContain('would be erased');
    expect(stdout).toContain('Nothing was erased yet.');
    expect(await tablesThatTell()).toContain('home_users');
  });

  it('knows which requests are not over', () => {
    expect(notOver).toEqual(activeStatuses);
  });

  it('refuses while a request is not over, a hold stands, or a facility keeps the person out', async () => {
    const { reference } = await take(world, carmen, 'requestAccess', { facilityId: facility.id });
    await world.rows(
      `INSERT INTO legal_holds (facility_id, home_user_id, placed_by, placed_at, officer_note) VALUES ($1, $2, $3, $4, 'Case')`,
      [facility.id, carmen.accountId, officer.accountId, world.clock.now],
    );
    await world.aBan(carmen, facility);
    await world.aBan(carmen, facility, { lifted_at: world.clock.now, incarcerated_person_id: null });
    const tomorrow = new Date(Date.now() + 86_400_000);
    const startsAt = new Date(tomorrow.setUTCSeconds(0, 0));
    await world.aVisit(carmen, await world.aPerson(facility), { startsAt, columns: { reference: '7K3M9QPD' } });
    const refused = await erase(carmen.accountId, '--yes').catch((error: { stderr: string }) => error.stderr);
    expect(refused).toContain('was not erased');
    expect(refused).toContain("Riverbend County Jail holds this person's data (a legal hold).");
    expect(refused).toContain(`Request ${reference} at Riverbend County Jail is PENDING.`);
    expect(String(refused).split('Riverbend County Jail keeps this person out.')).toHaveLength(2);
    expect(refused).toContain('Visit 7K3M-9QPD at Riverbend County Jail is SCHEDULED.');
    expect(await tablesThatTell()).toContain('home_users');
  });

  it('is the only way in which a word of the history goes, and nothing else of it', async () => {
    await aDecidedRequest();
    const change = (what: string) =>
      world.rows(`UPDATE access_request_events SET ${what} WHERE home_user_id = $1`, [carmen.accountId]);
    for (const what of [`public_message = 'x'`, `officer_note = 'x'`, `public_message = NULL, to_status = 'APPROVED'`])
      await expect(change(what)).rejects.toThrow('append-only');
    await expect(
      world.rows(
        `UPDATE access_requests SET officer_note = NULL, public_message = NULL, status = 'APPROVED' WHERE home_user_id = $1`,
        [carmen.accountId],
      ),
    ).rejects.toThrow('version');
    await expect(
      world.rows('DELETE FROM access_request_events WHERE home_user_id = $1', [carmen.accountId]),
    ).rejects.toThrow('append-only');
  });
});
