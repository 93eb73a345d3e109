import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashOf, newToken } from '../shared/tokens.ts';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const who = '{ viewer { ... on StaffMember { standing } } }';

describe('what counts as something done, at the door of staff', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer();
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  /** @returns the cookie of somebody who did nothing for so many minutes */
  async function idleFor(minutes: number) {
    const officer = await world.anOfficer(await world.aFacility());
    const token = newToken();
    const id = await world.aSession(officer, token);
    await world.rows(
      `UPDATE sessions SET last_active_at = now() - $2 * interval '1 minute', last_seen_at = now() - interval '5 minutes' WHERE id = $1`,
      [id, minutes],
    );
    return { id, cookie: `ov_staff=${token}` };
  }
  const ask = async (cookie: string, headers = {}) => {
    const { body } = await server.post(server.staffUrl, { query: who }, { cookie, ...headers });
    return body.data.viewer?.standing as string;
  };
  /** Whether the session was active, once it was seen: both are written in one statement. */
  async function wasActive(id: string): Promise<boolean> {
    for (;;) {
      const [row] = await world.rows<{ seen: boolean; active: boolean }>(
        `SELECT last_seen_at > now() - interval '4 minutes' AS seen, last_active_at > now() - interval '4 minutes' AS active FROM sessions WHERE id = $1`,
        [id],
      );
      if (row!.seen) return row!.active;
    }
  }

  it('is a request that somebody made by hand', async () => {
    const { id, cookie } = await idleFor(25);
    expect(await ask(cookie)).toBe('FULL');
    expect(await wasActive(id)).toBe(true);
  });

  it('is no request in the background', async () => {
    const { id, cookie } = await idleFor(25);
    expect(await ask(cookie, { 'x-openvisit-background': '1' })).toBe('FULL');
    expect(await wasActive(id)).toBe(false);
  });

  it('is no socket', async () => {
    const { id, cookie } = await idleFor(25);
    await onTheWire(server.socket(server.staffUrl, { cookie })).subscribe(
      'subscription { accessRequestChanged { id } }',
    );
    expect(await wasActive(id)).toBe(false);
  });

  it('comes too late behind the lock: requests say so, no socket opens, and no link to a picture', async () => {
    const { id, cookie } = await idleFor(31);
    expect(await ask(cookie)).toBe('LOCKED');
    const { body } = await server.post(server.staffUrl, { query: '{ accessRequests { totalCount } }' }, { cookie });
    expect(body.errors![0]!.extensions.code).toBe('LOCKED');
    const wire = onTheWire(server.socket(server.staffUrl, { cookie }));
    await wire.subscribe('subscription { accessRequestChanged { id } }').catch(() => undefined);
    expect(await wire.closed()).toBe(4423);
    const picture = newToken();
    const homeUser = await world.aHomeUser();
    const documentId = await world.aDocument(homeUser.accountId, 'ID_BACK');
    await world.rows(
      `INSERT INTO document_links (token_hash, document_id, session_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 minute')`,
      [hashOf(picture), documentId, id],
    );
    const { status } = await fetch(`${server.staffUrl}/documents/${picture}`, { headers: { cookie } });
    expect(status).toBe(404);
    expect(
      await world.rows('SELECT FROM document_links WHERE used_at IS NULL AND document_id = $1', [documentId]),
    ).toHaveLength(1);
  });
});
