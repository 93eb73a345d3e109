import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import { createWorld, type World } from '../../testing/world.ts';

/** What people, bots and broken phones send. */
const hostile: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'a piece of SQL': "'; DROP TABLE access_requests; --",
  'control characters': 'a\u0001\u0008\u001b[2Jb',
  'text that turns around': 'abc\u202Edef\u2066ghi',
  emoji: '👩🏽‍🦰🇺🇸🔥',
  'ten thousand letters': 'x'.repeat(10_000),
  nothing: '',
  blanks: '  \u00a0\t ',
};
const decisions: [string, object][] = [
  ['approveAccess', {}],
  ['denyAccess', { reasonCodes: ['ID_EXPIRED'] }],
  ['askForInfo', { pieces: ['ADDRESS'] }],
  ['suspendAccess', { until: '2030-04-01', reasonCodes: ['ID_EXPIRED'] }],
  ['reinstateAccess', {}],
  ['revokeAccess', { reasonCodes: ['ID_EXPIRED'] }],
  ['correctDenial', { officerNote: 'A good reason' }],
];

describe('hostile words in every mutation of the road', () => {
  let world: World;
  let elena: Viewer;
  let officer: Viewer;
  let request: { id: string };
  beforeAll(async () => {
    world = await createWorld();
    const facility = await world.aFacility();
    [elena, officer] = [await world.aHomeUser(), await world.anOfficer(facility)];
    request = await world.aPendingRequest(elena, facility);
  });
  afterAll(() => world.end());

  const expected = ['AccessRequest', 'InvalidInput', 'AlreadyDecided', 'StaleVersion', 'CorrectionTooLate'];

  it.each(decisions.flatMap(([mutation, usual]) => Object.keys(hostile).map(what => [mutation, what, usual] as const)))(
    '%s with %s is answered, and stored whole or not at all',
    async (mutation, what, usual) => {
      const text = hostile[what]!;
      const answer = await take(world, officer, mutation, {
        accessRequestId: request.id,
        version: 99,
        ...usual,
        publicMessage: text,
      });
      expect(expected).toContain(answer.__typename);
      expect(answer.fields?.[0].path ?? 'publicMessage').toBe('publicMessage');
      const [row] = await world.rows('SELECT status, version FROM access_requests WHERE id = $1', [request.id]);
      expect(row).toEqual({ status: 'PENDING', version: 1 });
    },
  );

  it.each(['until', 'version', 'pieces', 'reasonCodes'])(
    'a wrong type of %s is told with its path, not as a fault',
    async field => {
      const wrongType = { until: 'tomorrow', version: 'one', pieces: ['SHOE'], reasonCodes: [{}] }[field];
      const mutation = {
        until: 'suspendAccess',
        version: 'approveAccess',
        pieces: 'askForInfo',
        reasonCodes: 'denyAccess',
      }[field]!;
      const usual = decisions.find(([name]) => name === mutation)![1];
      const sent = take(world, officer, mutation, {
        accessRequestId: request.id,
        version: 1,
        ...usual,
        [field]: wrongType,
      });
      await expect(sent).rejects.toThrow(new RegExp(`"input.${field}`));
    },
  );

  it.each(['not an id', '00000000-0000-4000-8000-000000000000', "' OR 1=1 --", '🚪', 'x'.repeat(10_000)])(
    'an id that is none is NOT_FOUND in every mutation: %.30s',
    async accessRequestId => {
      for (const [mutation, usual] of decisions) {
        const sent = take(world, officer, mutation, { accessRequestId, version: 1, ...usual });
        await expect(sent).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      }
      const taken = take(world, elena, 'withdrawAccessRequest', { accessRequestId, version: 1 });
      await expect(taken).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    },
  );

  it.each(Object.keys(hostile))('an address of %s names its fields, or is kept as it was typed', async what => {
    const facility = await world.aFacility();
    const [family, staff] = [await world.aHomeUser(), await world.anOfficer(facility)];
    const { id } = await world.aPendingRequest(family, facility);
    await take(world, staff, 'askForInfo', { accessRequestId: id, version: 1, pieces: ['ADDRESS'] });
    const address = { line1: hostile[what]!, line2: null, city: hostile[what]!, state: 'CO', postalCode: '80204' };
    const answer = await take(world, family, 'provideInfo', { accessRequestId: id, version: 2, address });
    expect(answer.fields.map((field: { path: string }) => field.path)).toEqual(['address.line1', 'address.city']);
    const [row] = await world.rows('SELECT address_line1 FROM home_users WHERE id = $1', [family.accountId]);
    expect(row).toEqual({ address_line1: null });
  });

  it('U+0000 and half a character are refused before anything runs', async () => {
    for (const text of ['a\u0000b', 'half \ud83d']) {
      const sent = take(world, officer, 'approveAccess', {
        accessRequestId: request.id,
        version: 1,
        publicMessage: text,
      });
      await expect(sent).rejects.toThrow(/U\+0000 or half a character/);
    }
  });
});
