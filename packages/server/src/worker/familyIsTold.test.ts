import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Logger, runOnce } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { deliverBySmtp } from '../features/notifications/deliver.ts';
import type { Viewer } from '../shared/viewer.ts';
import { take } from '../testing/operations.ts';
import type { TestFacility } from '../testing/people.ts';
import { createWorld, type World } from '../testing/world.ts';
import { sendMail } from './sendMail.ts';
import { systemPool } from './systemPool.ts';
import { startMailServer } from './testing/mailServer.ts';

let world: World;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let pool: pg.Pool;
let facility: TestFacility;
let elena: Viewer;
let officer: Viewer;
let request: { id: string; version: number };

beforeAll(async () => {
  world = await createWorld();
  mailServer = await startMailServer();
  pool = systemPool(world.urls.system, () => undefined);
  await world.rows('DELETE FROM graphile_worker._private_jobs');
});
beforeEach(async () => {
  facility = await world.aFacility();
  [elena, officer] = [await world.aHomeUser(), await world.anOfficer(facility)];
  request = await take(world, elena, 'requestAccess', { facilityId: facility.id });
  await post();
  mailServer.forget();
});
afterAll(async () => {
  await pool.end();
  await mailServer.close();
  await world.end();
});

/** Lets the worker send what waits. @returns the subjects and texts that reached Elena's mail server */
async function post() {
  const { accountId } = elena;
  const [home] = await world.rows<{ email: string }>('SELECT email FROM home_users WHERE id = $1', [accountId]);
  const deliver = deliverBySmtp(mailServer.url);
  const mailFrom = 'OpenVisit <no-reply@example.org>';
  const task = sendMail({
    pool,
    deliver,
    familyUrl: 'https://visits.example.org',
    staffUrl: 'https://staff.example.org',
    mailFrom,
    now: () => world.clock.now,
    log: pino({ level: 'silent' }),
  });
  await runOnce({
    pgPool: pool,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: { sendMail: task },
  });
  return mailServer.taken
    .filter(({ to }) => [to ?? []].flat().some(({ value }) => value.some(({ address }) => address === home!.email)))
    .map(({ subject, text }) => ({ subject, text: text! }));
}

const decide = async (mutation: string, input: object = {}) => {
  request = await take(world, officer, mutation, { accessRequestId: request.id, version: request.version, ...input });
  return post();
};
const why = { reasonCodes: ['ACCOUNT_USAGE_VIOLATION'], officerNote: 'Incident 12' };

it('tells a family that their request was sent', async () => {
  const other = await world.aFacility({ name: 'Lantern County Jail' });
  await take(world, elena, 'requestAccess', { facilityId: other.id });
  expect(await post()).toMatchObject([{ subject: 'Your request was sent to Lantern County Jail' }]);
});

it('tells a family that they are approved, with the words of the facility', async () => {
  const [letter, ...others] = await decide('approveAccess', { publicMessage: 'Bring your ID.' });
  expect(others).toEqual([]);
  expect(letter?.subject).toBe('You are approved at Riverbend County Jail');
  expect(letter?.text).toContain('> Bring your ID.');
});

it('tells a family why they were denied and what they can do, and nothing that is for staff', async () => {
  const officerNote = 'Looks like a cousin';
  const [letter] = await decide('denyAccess', {
    reasonCodes: ['ID_EXPIRED', 'ID_AND_PICTURE_DO_NOT_MATCH'],
    officerNote,
  });
  expect(letter?.text).toContain('- Your ID is out of date.\n  Send an ID that is still good and ask again.');
  expect(letter?.text).not.toContain(officerNote);
});

it('tells a family what more is needed and until when, and that it came in', async () => {
  const [asked] = await decide('askForInfo', { pieces: ['ADDRESS'], publicMessage: 'Your street, please.' });
  expect(asked?.text).toMatch(
    /- Your home address\n[^]*> Your street, please\.[^]*Send it by Friday, March 15, 12:00\sPM MDT\./,
  );
  mailServer.forget();
  const address = { line1: '418 Alder St', city: 'Denver', state: 'CO', postalCode: '80204' };
  await take(world, elena, 'provideInfo', { accessRequestId: request.id, version: request.version, address });
  const [received] = await post();
  expect(received?.subject).toBe('We got what you sent to Riverbend County Jail');
  expect(received?.text).not.toContain('Your street, please.');
});

it('tells a family of a pause, of its end, and of the end of their visits', async () => {
  await decide('approveAccess');
  await decide('suspendAccess', { until: '2030-03-10', ...why });
  await decide('reinstateAccess');
  await decide('revokeAccess', why);
  expect((await post()).map(({ subject }) => subject)).toEqual([
    'You are approved at Riverbend County Jail',
    'Your visits at Riverbend County Jail are paused until Sunday, March 10',
    'You can visit at Riverbend County Jail again',
    'Riverbend County Jail ended your visits',
  ]);
});

it('tells a family that a denial was corrected', async () => {
  await decide('denyAccess', { reasonCodes: ['ID_EXPIRED'] });
  await decide('correctDenial', { officerNote: 'The ID is good' });
  expect((await post()).map(({ subject }) => subject)).toContain(
    'Riverbend County Jail changed its answer: you are approved',
  );
});

it('says nothing when nothing happened: a refused input, a stale version, a second tap', async () => {
  await take(world, officer, 'denyAccess', { accessRequestId: request.id, version: 1, reasonCodes: [] });
  await decide('approveAccess');
  await take(world, officer, 'approveAccess', { accessRequestId: request.id, version: 1 });
  await take(world, officer, 'denyAccess', { accessRequestId: request.id, version: 1, reasonCodes: ['ID_EXPIRED'] });
  expect(await post()).toHaveLength(1);
});
