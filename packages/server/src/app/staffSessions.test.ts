import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createSessions } from './sessions.ts';
import { minutes } from '../shared/clock.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { Device } from '../testing/secondFactor/aDevice.ts';
import { aStaffBrowser, type StaffBrowser } from '../testing/secondFactor/aStaffBrowser.ts';
import { createWorld, type World } from '../testing/world.ts';

const hours = (count: number) => minutes(60 * count);

describe('the session of a staff member', () => {
  let world: World;
  let officer: Viewer;
  let browser: StaffBrowser;
  let device: Device;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    officer = await world.anOfficer(await world.aFacility());
    browser = aStaffBrowser(world);
    await browser.acceptInvitation(officer);
    device = (await browser.addPasskey()).device;
  });

  const later = (by: number) => (world.clock.now = new Date(world.clock.now.getTime() + by));
  const standing = async () => (await browser.viewer())?.standing ?? null;
  const noteActivity = () => browser.send('noteActivity');

  it('is locked after 30 minutes without anything done', async () => {
    later(minutes(30) - 1);
    expect(await standing()).toBe('FULL');
    later(1);
    expect(await browser.viewer()).toMatchObject({ standing: 'LOCKED', facilityIds: [], steppedUp: false });
    await expect(browser.ask('{ accessRequests { totalCount } }')).rejects.toMatchObject({
      extensions: { code: 'LOCKED' },
    });
    await expect(noteActivity()).rejects.toMatchObject({ extensions: { code: 'LOCKED' } });
  });

  it('stays open while somebody types', async () => {
    for (const _ of [1, 2, 3]) {
      later(minutes(20));
      const locksAt = new Date(world.clock.now.getTime() + minutes(30)).toISOString();
      expect(await noteActivity()).toEqual({ __typename: 'ActivityNoted', locksAt });
    }
    later(minutes(29));
    expect(await standing()).toBe('FULL');
  });

  it('is kept open by requests of a person, and not by those in the background', async () => {
    const { pool, now } = world;
    const sessions = createSessions(pool, now);
    // Asked now: later it would be a request of its own, and be written down as one.
    const { sessionId } = (await browser.viewer())!;
    const seen = async (active: boolean) => {
      await sessions.viewerOfSession(browser.token, { active });
      const text = 'SELECT last_seen_at = $2 AS seen, last_active_at = $2 AS active FROM sessions WHERE id = $1';
      for (;;) {
        const [row] = await world.rows<{ seen: boolean; active: boolean }>(text, [sessionId, world.clock.now]);
        if (row!.seen) return row!.active;
      }
    };
    later(minutes(2));
    expect(await seen(false)).toBe(false);
    later(minutes(2));
    expect(await seen(true)).toBe(true);
  });

  it('does not come back from the lock by being asked for', async () => {
    later(minutes(31));
    await createSessions(world.pool, world.now).viewerOfSession(browser.token, { active: true });
    await world.rows('SELECT touch_session($1, true, $2)', [(await browser.viewer())!.sessionId, world.clock.now]);
    expect(await standing()).toBe('LOCKED');
  });

  it('goes on where it was when a passkey unlocks it, and tells since when it was locked', async () => {
    later(minutes(45));
    const { viewer } = await browser.ask('{ viewer { ... on StaffMember { id standing security { lockedAt } } } }');
    const lockedAt = new Date(world.clock.now.getTime() - minutes(15)).toISOString();
    expect(viewer).toEqual({ id: officer.accountId, standing: 'LOCKED', security: { lockedAt } });
    const token = browser.token;
    const until = new Date(world.clock.now.getTime() + minutes(10)).toISOString();
    expect(await browser.stepUpByPasskey(device)).toEqual({
      __typename: 'SteppedUp',
      viewer: { standing: 'FULL' },
      until,
    });
    expect(browser.token).toBe(token);
    expect(await browser.viewer()).toMatchObject({ standing: 'FULL', facilityIds: officer.facilityIds });
  });

  it('is over after twelve hours, whatever is done, also behind the lock', async () => {
    for (let i = 0; i < 35; i++) {
      later(minutes(20));
      await noteActivity();
    }
    later(minutes(19));
    expect(await standing()).toBe('FULL');
    later(minutes(1));
    expect(await standing()).toBeNull();
    await browser.signInByPasskey(device);
    later(hours(12) - 1);
    expect(await standing()).toBe('LOCKED');
    later(1);
    expect(await standing()).toBeNull();
  });

  it('signs out from behind the lock', async () => {
    later(minutes(31));
    expect((await browser.send('signOut')).__typename).toBe('SignedOut');
    expect(await standing()).toBeNull();
  });

  it('is among those that its owner sees, and nobody else does', async () => {
    const elsewhere = aStaffBrowser(world);
    await elsewhere.signInByPasskey(device);
    const { viewer } = await browser.ask('{ viewer { ... on StaffMember { sessions { device current } } } }');
    expect(viewer.sessions).toHaveLength(2);
    expect(viewer.sessions.filter((session: { current: boolean }) => session.current)).toHaveLength(1);
    const administrator = await world.anAdministrator({ id: officer.facilityIds[0]!, name: '' });
    const text =
      '{ staffMembers { nodes { id standing security { authenticatorApp } sessions { id } hasSecondFactor } } }';
    const { data } = await world.as(administrator, text);
    const of = data.staffMembers.nodes.find(({ id }: { id: string }) => id === officer.accountId);
    expect(of).toEqual({
      id: officer.accountId,
      standing: null,
      security: null,
      sessions: null,
      hasSecondFactor: true,
    });
  });

  it('of an invitation lasts half an hour, and adds one factor, the first', async () => {
    const invited = await world.anOfficer({ id: officer.facilityIds[0]!, name: '' });
    await browser.acceptInvitation(invited);
    const kept = browser.token;
    await browser.addPasskey();
    const [session] = await world.rows<{ id: string }>(
      `INSERT INTO sessions (token_hash, staff_member_id, enrolling, created_at, last_seen_at, expires_at)
       VALUES (sha256($2), $1, true, $3, $3, $3::timestamptz + interval '30 minutes') RETURNING id`,
      [invited.accountId, `left ${kept}`, world.clock.now],
    );
    expect(session).toBeDefined();
    browser.use(`left ${kept}`);
    expect(await standing()).toBe('ENROLLING');
    await expect(browser.addPasskey()).rejects.toMatchObject({ extensions: { code: 'SECOND_FACTOR_NEEDED' } });
    later(minutes(30));
    expect(await standing()).toBeNull();
  });

  it('sees nobody but its owner in the database either, with one factor or behind the lock', async () => {
    const here = { id: officer.facilityIds[0]!, name: '' };
    await world.aPendingRequest(await world.aHomeUser({ known_to: [here.id] }), here);
    const seen = async () => {
      const db = new ViewerTransaction(world.pool, await browser.viewer(), 'READ ONLY');
      const [row] = await db.query(`SELECT (SELECT count(*)::int FROM home_users) AS "homeUsers",
        (SELECT count(*)::int FROM access_requests) AS requests, (SELECT count(*)::int FROM staff_members) AS colleagues,
        viewer_is_administrator() AS rules`);
      await db.close();
      return row;
    };
    expect(await seen()).toMatchObject({ homeUsers: 1, requests: 1 });
    later(minutes(30));
    expect(await seen()).toEqual({ homeUsers: 0, requests: 0, colleagues: 1, rules: false });
    await browser.acceptInvitation(await world.anAdministrator(here));
    expect(await standing()).toBe('ENROLLING');
    expect(await seen()).toEqual({ homeUsers: 0, requests: 0, colleagues: 1, rules: false });
  });

  it('of a demo link stands for both factors, and locks like any other', async () => {
    const link = `a link of ${officer.accountId}`;
    await world.rows('INSERT INTO demo_links (token_hash, staff_member_id) VALUES (sha256($1), $2)', [
      link,
      officer.accountId,
    ]);
    const open = (token: string) =>
      world.rows(`SELECT open_demo_link(sha256($1), 'staff', sha256($2), $3)`, [link, token, world.clock.now]);
    await open(`demo ${link}`);
    browser.use(`demo ${link}`);
    later(minutes(25));
    expect(await browser.viewer()).toMatchObject({ standing: 'FULL', steppedUp: true });
    later(minutes(5));
    expect(await standing()).toBe('LOCKED');
    await open(`again ${link}`);
    browser.use(`again ${link}`);
    expect(await browser.viewer()).toMatchObject({ standing: 'FULL', steppedUp: true });
  });
});
