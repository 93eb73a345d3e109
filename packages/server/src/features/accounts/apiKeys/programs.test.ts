import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiScope } from '../../../shared/apiScope.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';

describe('what a program does with its key', () => {
  let world: World;
  let here: TestFacility;
  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
  });
  afterAll(() => world.end());

  const approve = `mutation ($id: ID!) { approveAccess(input: { accessRequestId: $id, version: 1 }) {
    __typename ... on Problem { message } ... on AccessRequest { status version availableActions } } }`;

  it('decides in the name of the facility: staff read which program, the family reads the facility alone', async () => {
    const [elena, program] = [await world.aHomeUser(), await world.aProgram(Object.values(ApiScope), here)];
    const { id } = await world.aPendingRequest(elena, here);
    const { data, errors } = await world.as(program, approve, { id });
    expect(errors).toBeUndefined();
    expect(data.approveAccess).toEqual({
      __typename: 'AccessRequest',
      status: 'APPROVED',
      version: 2,
      availableActions: ['SUSPEND', 'REVOKE'],
    });
    expect((await world.as(program, approve, { id })).data.approveAccess.status).toBe('APPROVED');

    const told =
      'query ($id: ID!) { accessRequest(id: $id) { decidedBy { id } decidedByClient { name } history { by apiClient { name } staffMember { id } } } }';
    const officer = await world.anOfficer(here);
    expect((await world.as(officer, told, { id })).data.accessRequest).toMatchObject({
      decidedBy: null,
      decidedByClient: { name: 'Jail records' },
      history: [{ by: 'HOME_USER' }, { by: 'STAFF', apiClient: { name: 'Jail records' }, staffMember: null }],
    });
    const forFamily = 'query ($id: ID!) { accessRequest(id: $id) { status history { by } } }';
    expect((await world.as(elena, forFamily, { id })).data.accessRequest.history[1]).toEqual({ by: 'STAFF' });
    expect((await world.as(officer, approve, { id })).data.approveAccess.message).toMatch(
      /^Jail records approved this/,
    );
    const mails = await world.rows('SELECT FROM outbox_messages WHERE access_request_id = $1', [id]);
    expect(mails).toHaveLength(1);
    const audit = await world.rows(`SELECT FROM audit_entries WHERE by_party = 'API' AND by_id = $1`, [
      program.accountId,
    ]);
    expect(audit).toHaveLength(1);
  });

  it('does each thing that a decision can be, and leaves corrections to people', async () => {
    const program = await world.aProgram([ApiScope.DECIDE], here);
    const decided = async (id: string, move: string, input: object) => {
      const source = `mutation ($input: ${move[0]!.toUpperCase()}${move.slice(1)}Input!) { ${move}(input: $input) { __typename ... on AccessRequest { version status } } }`;
      const { data, errors } = await world.as(program, source, { input: { accessRequestId: id, ...input } });
      return errors ? errors[0]!.extensions['code'] : data[move].status;
    };
    const why = { reasonCodes: ['ID_EXPIRED'] };
    const one = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await decided(one.id, 'approveAccess', { version: 1 })).toBe('APPROVED');
    expect(await decided(one.id, 'suspendAccess', { version: 2, until: '2030-06-01', ...why })).toBe('SUSPENDED');
    expect(await decided(one.id, 'reinstateAccess', { version: 3 })).toBe('APPROVED');
    expect(await decided(one.id, 'revokeAccess', { version: 4, ...why })).toBe('REVOKED');
    const two = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await decided(two.id, 'askForInfo', { version: 1, pieces: ['ADDRESS'] })).toBe('NEEDS_INFO');
    const three = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await decided(three.id, 'denyAccess', { version: 1, ...why })).toBe('DENIED');
    expect(await decided(three.id, 'correctDenial', { version: 2, officerNote: 'Fine' })).toBe('FORBIDDEN');
  });

  it('never rests a decision on pictures, which it does not see', async () => {
    const [elena, program] = [await world.aHomeUser(), await world.aProgram([ApiScope.DECIDE], here)];
    const { id } = await world.aPendingRequest(elena, here);
    const { data } = await world.as(
      program,
      `mutation ($id: ID!) { approveAccess(input: { accessRequestId: $id, version: 1, documentIds: [] }) { __typename } }`,
      { id },
    );
    expect(data.approveAccess.__typename).toBe('InvalidInput');
  });

  it('is stopped by the database too, where its key does not decide', async () => {
    const [elena, program] = [await world.aHomeUser(), await world.aProgram([ApiScope.READ], here)];
    const { id } = await world.aPendingRequest(elena, here);
    const client = await world.pool.connect();
    try {
      await client.query(`BEGIN; SET LOCAL ROLE openvisit_api; SET LOCAL app.viewer_id = '${program.accountId}';
        SET LOCAL app.facility_ids = '{${here.id}}'; SET LOCAL app.viewer_scopes = 'READ SUBSCRIBE'`);
      const moved = await client.query(`UPDATE access_requests SET status = 'APPROVED', version = 2 WHERE id = $1`, [
        id,
      ]);
      expect(moved.rowCount).toBe(0);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('hears of its facilities alone, with the scope for it', async () => {
    const [elena, other, elsewhere] = [await world.aHomeUser(), await world.aHomeUser(), await world.aFacility()];
    const watch = 'subscription { accessRequestChanged { id status } }';
    const [hears, reads] = [
      await world.aProgram([ApiScope.SUBSCRIBE], here),
      await world.aProgram([ApiScope.READ], here),
    ];
    expect(await world.watch(reads, watch)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const events = (await world.watch(hears, watch)) as AsyncIterableIterator<{ data: unknown }>;
    const ask = 'mutation ($id: ID!) { requestAccess(input: { facilityId: $id }) { ... on AccessRequest { id } } }';
    await world.as(other, ask, { id: elsewhere.id });
    const { data } = await world.as(elena, ask, { id: here.id });
    expect((await events.next()).value.data).toEqual({
      accessRequestChanged: { id: data.requestAccess.id, status: 'PENDING' },
    });
    await events.return!();
  });
});
