import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { take } from '../../testing/operations.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe('asking a facility for access', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const ask = (viewer: Awaited<ReturnType<World['aHomeUser']>>, facilityId: string) =>
    take(world, viewer, 'requestAccess', { facilityId });

  it('sends a request that waits, with a reference and a first entry in its history', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser()];
    const request = await ask(elena, facility.id);
    expect(request).toMatchObject({
      __typename: 'AccessRequest',
      status: 'PENDING',
      version: 1,
      availableActions: ['WITHDRAW'],
    });
    expect(request.reference).toMatch(/^[A-HJ-NP-Z]+-\d{5,}$/);
    const history = await world.rows(
      'SELECT by_party, to_status, version FROM access_request_events WHERE access_request_id = $1',
      [request.id],
    );
    expect(history).toEqual([{ by_party: 'HOME_USER', to_status: 'PENDING', version: 1 }]);
  });

  it('writes the record and the letter in the same transaction', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser()];
    const { id } = await ask(elena, facility.id);
    const audit = await world.rows("SELECT type, by_party FROM audit_entries WHERE details->>'accessRequestId' = $1", [
      id,
    ]);
    const letters = await world.rows('SELECT template FROM outbox_messages WHERE access_request_id = $1', [id]);
    expect(audit).toEqual([{ type: 'ACCESS_REQUESTED', by_party: 'HOME_USER' }]);
    expect(letters).toEqual([{ template: 'ACCESS_REQUESTED' }]);
  });

  it('answers with the request that is alive when asked again, from twenty taps at once too', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(elena, facility.id)));
    expect(new Set(answers.map(answer => answer.id)).size).toBe(1);
    expect(await world.rows('SELECT id FROM access_requests WHERE home_user_id = $1', [elena.accountId])).toHaveLength(
      1,
    );
    expect(await world.rows('SELECT id FROM outbox_messages WHERE home_user_id = $1', [elena.accountId])).toHaveLength(
      1,
    );
  });

  it('refuses without a verified e-mail', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser({ email_verified_at: null })];
    expect((await ask(elena, facility.id)).__typename).toBe('EmailNotVerified');
  });

  it('refuses without a photo and the front of an ID', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser({}, ['PHOTO'])];
    expect((await ask(elena, facility.id)).__typename).toBe('DocumentsMissing');
  });

  it('takes somebody who turns eighteen today where the facility is, and nobody a day younger', async () => {
    world.clock.now = new Date('2030-03-01T05:30:00.000Z'); // In Denver it is still February 28.
    const facility = await world.aFacility();
    const tooYoung = await world.aHomeUser({ date_of_birth: '2012-03-01' });
    const oldEnough = await world.aHomeUser({ date_of_birth: '2012-02-28' });
    expect((await ask(tooYoung, facility.id)).__typename).toBe('TooYoung');
    expect((await ask(oldEnough, facility.id)).__typename).toBe('AccessRequest');
  });

  it('never tells a banned person why', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser()];
    await world.aBan(elena, facility);
    const answer = await ask(elena, facility.id);
    expect(answer.__typename).toBe('FacilityCannotOffer');
    expect(answer.message).not.toMatch(/ban|contraband/i);
  });

  it.each(['nowhere', '00000000-0000-4000-8000-000000000000', "'; DROP TABLE facilities; --", '🚪'.repeat(3000)])(
    'names the facility that does not exist: %.40s',
    async facilityId => {
      const answer = await ask(await world.aHomeUser(), facilityId);
      expect(answer.fields).toEqual([
        { path: 'facilityId', code: 'UNKNOWN', message: 'There is no such facility. Choose one from the list.' },
      ]);
    },
  );

  it('may be sent anew after a denial, and stands in line behind the others', async () => {
    const [facility, elena] = [await world.aFacility(), await world.aHomeUser()];
    const officer = await world.anOfficer(facility);
    const first = await ask(elena, facility.id);
    await take(world, officer, 'denyAccess', { accessRequestId: first.id, version: 1, reasonCodes: ['ID_EXPIRED'] });
    const second = await ask(elena, facility.id);
    expect(second).toMatchObject({ status: 'PENDING', version: 1 });
    expect(second.id).not.toBe(first.id);
    const [row] = await world.rows<{ previous_id: string }>('SELECT previous_id FROM access_requests WHERE id = $1', [
      second.id,
    ]);
    expect(row!.previous_id).toBe(first.id);
  });

  it("waits for the facility's days after access was ended", async () => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
    const facility = await world.aFacility({ ask_again_days: 10 });
    const [elena, officer] = [await world.aHomeUser(), await world.anOfficer(facility)];
    const { id } = await ask(elena, facility.id);
    await take(world, officer, 'approveAccess', { accessRequestId: id, version: 1 });
    const note = { officerNote: 'See incident 12' };
    await take(world, officer, 'revokeAccess', {
      accessRequestId: id,
      version: 2,
      reasonCodes: ['ACCOUNT_USAGE_VIOLATION'],
      ...note,
    });
    expect((await ask(elena, facility.id)).__typename).toBe('AskAgainLater');
    world.clock.now = new Date('2030-03-11T18:00:00.000Z');
    expect((await ask(elena, facility.id)).__typename).toBe('AccessRequest');
  });
});
