import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe('deciding on a request', () => {
  let world: World;
  let facility: TestFacility;
  let elena: Viewer;
  let officer: Viewer;
  let request: { id: string; version: number };
  const now = new Date('2030-03-01T18:00:00.000Z');

  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    world.clock.now = now;
    facility = await world.aFacility();
    [elena, officer] = [await world.aHomeUser(), await world.anOfficer(facility)];
    request = await world.aPendingRequest(elena, facility, new Date('2030-03-01T08:00:00.000Z'));
  });
  afterAll(() => world.end());

  const decide = (mutation: string, input: object = {}, who = officer, version = 1) =>
    take(world, who, mutation, { accessRequestId: request.id, version, ...input });

  it('approves, and counts the hours that it was the turn of the facility', async () => {
    expect(await decide('approveAccess', { publicMessage: ' Welcome. ' })).toMatchObject({
      status: 'APPROVED',
      version: 2,
      publicMessage: 'Welcome.',
      availableActions: ['SUSPEND', 'REVOKE'],
    });
    const [row] = await world.rows(
      'SELECT facility_seconds::integer AS seconds, first_decided_at AS at FROM access_requests WHERE id = $1',
      [request.id],
    );
    expect(row).toEqual({ seconds: 36_000, at: now });
  });

  it('denies with several reasons, a message and a note that the family never sees', async () => {
    const reasonCodes = ['ID_EXPIRED', 'ID_AND_PICTURE_DO_NOT_MATCH'];
    const answer = await decide('denyAccess', {
      reasonCodes,
      publicMessage: 'Please send both.',
      officerNote: 'Looks like a cousin',
    });
    expect(answer).toMatchObject({ status: 'DENIED', publicMessage: 'Please send both.' });
    const family = await world.as(
      elena,
      '{ viewer { ... on HomeUser { accessRequests { nodes { reasons { code } officerNote } } } } }',
    );
    expect(family.data.viewer.accessRequests.nodes[0].reasons).toHaveLength(2);
    expect(family.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it.each([
    [{ reasonCodes: [] }, 'reasonCodes', 'REQUIRED'],
    [{ reasonCodes: ['NO_SUCH_REASON'] }, 'reasonCodes', 'UNKNOWN'],
    [{ reasonCodes: ['LOCKDOWN'] }, 'reasonCodes', 'UNKNOWN'],
    [{ reasonCodes: ['ID_EXPIRED', 'ID_EXPIRED'] }, 'reasonCodes', 'TWICE'],
    [{ reasonCodes: ['ID_AND_PICTURE_DO_NOT_MATCH'] }, 'officerNote', 'REQUIRED'],
    [{ reasonCodes: ['ID_EXPIRED'], publicMessage: 'x'.repeat(10_000) }, 'publicMessage', 'TOO_LONG'],
    [{ reasonCodes: ['ID_EXPIRED'], publicMessage: 'good\u202Eevil' }, 'publicMessage', 'NOT_ALLOWED'],
    [{ reasonCodes: ['ID_EXPIRED'], officerNote: 'bell\u0007' }, 'officerNote', 'NOT_ALLOWED'],
  ])('refuses a denial with %j and names the field', async (input, path, code) => {
    expect((await decide('denyAccess', input)).fields).toMatchObject([{ path, code }]);
    const [row] = await world.rows('SELECT status, version FROM access_requests WHERE id = $1', [request.id]);
    expect(row).toEqual({ status: 'PENDING', version: 1 });
  });

  it('keeps a message of scripts, quotes and emoji as the words that they are', async () => {
    const publicMessage = `<script>alert('x')</script> "quoted" -- 👵🏽 ok`;
    expect((await decide('denyAccess', { reasonCodes: ['ID_EXPIRED'], publicMessage })).publicMessage).toBe(
      publicMessage,
    );
  });

  it('asks for a better piece, and keeps the place in line when it comes in', async () => {
    const asked = await decide('askForInfo', { pieces: ['ADDRESS'], publicMessage: 'Your street, please.' });
    expect(asked).toMatchObject({
      status: 'NEEDS_INFO',
      neededPieces: ['ADDRESS'],
      infoBy: '2030-03-15T18:00:00.000Z',
    });
    const address = { line1: '418 Alder St', city: 'Denver', state: 'co', postalCode: '80204' };
    const sent = await take(world, elena, 'provideInfo', { accessRequestId: request.id, version: 2, address });
    expect(sent).toMatchObject({
      status: 'PENDING',
      version: 3,
      requestedAt: '2030-03-01T08:00:00.000Z',
      neededPieces: [],
    });
    const [home] = await world.rows('SELECT address_state FROM home_users WHERE id = $1', [elena.accountId]);
    expect(home).toEqual({ address_state: 'CO' });
  });

  it('names every wrong field of an address at once, and keeps the request as it was', async () => {
    await decide('askForInfo', { pieces: ['ADDRESS'] });
    const address = {
      line1: ' ',
      city: '<b>Denver</b>',
      state: 'Colorado',
      postalCode: '8020',
      line2: 'x'.repeat(10_000),
    };
    const { fields } = await take(world, elena, 'provideInfo', { accessRequestId: request.id, version: 2, address });
    expect(fields.map((field: { path: string }) => field.path).sort()).toEqual([
      'address.city',
      'address.line1',
      'address.line2',
      'address.postalCode',
      'address.state',
    ]);
  });

  it('says so when the piece that was asked for is missing, and counts only what came later', async () => {
    await decide('askForInfo', { pieces: ['PHOTO', 'ADDRESS'] });
    const { fields } = await take(world, elena, 'provideInfo', { accessRequestId: request.id, version: 2 });
    expect(fields.map((field: { path: string }) => field.path)).toEqual(['documents', 'address']);
    await world.aDocument(elena.accountId, 'PHOTO', new Date('2030-03-01T18:05:00.000Z'));
    const address = { line1: '418 Alder St', city: 'Denver', state: 'CO', postalCode: '80204' };
    expect((await take(world, elena, 'provideInfo', { accessRequestId: request.id, version: 2, address })).status).toBe(
      'PENDING',
    );
  });

  it('pauses until the end of a day where the facility is, takes it back, and ends it', async () => {
    await decide('approveAccess');
    const why = { reasonCodes: ['ACCOUNT_USAGE_VIOLATION'], officerNote: 'Incident 12' };
    const paused = await decide('suspendAccess', { until: '2030-03-10', ...why }, officer, 2);
    expect(paused).toMatchObject({ status: 'SUSPENDED', suspendedUntil: '2030-03-11T06:00:00.000Z' }); // The clocks go forward that night.
    expect(await decide('reinstateAccess', {}, officer, 3)).toMatchObject({ status: 'APPROVED', suspendedUntil: null });
    expect(await decide('revokeAccess', why, officer, 4)).toMatchObject({ status: 'REVOKED', version: 5 });
  });

  it('refuses a pause that is over already', async () => {
    await decide('approveAccess');
    const answer = await decide('suspendAccess', { until: '2030-02-27', reasonCodes: ['ID_EXPIRED'] }, officer, 2);
    expect(answer.fields).toMatchObject([{ path: 'until', code: 'PAST' }]);
  });

  it("corrects a denial within the facility's days, and not after", async () => {
    await decide('denyAccess', { reasonCodes: ['ID_EXPIRED'] });
    world.clock.now = new Date('2030-04-15T18:00:00.000Z');
    expect((await decide('correctDenial', { officerNote: 'The ID is good' }, officer, 2)).__typename).toBe(
      'CorrectionTooLate',
    );
    world.clock.now = new Date('2030-03-20T18:00:00.000Z');
    expect(await decide('correctDenial', { officerNote: 'The ID is good' }, officer, 2)).toMatchObject({
      status: 'APPROVED',
    });
  });
});
