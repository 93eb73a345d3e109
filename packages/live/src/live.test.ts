import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aPage } from './testing/aPage.ts';
import { eventually } from './testing/eventually.ts';
import { tinyServer } from './testing/tinyServer.ts';
import { tunnel } from './testing/tunnel.ts';

let server: Awaited<ReturnType<typeof tinyServer>>;
let page: ReturnType<typeof aPage>;

beforeEach(async () => {
  server = await tinyServer();
});
afterEach(async () => {
  page.close();
  await server.close();
});

/** Subscribed, and no answer of the start is on its way any more: a refetch would be the same request. */
async function settled() {
  await eventually(() => server.counts.subscriptions === 1 && server.counts.queries >= 2);
  await page.readAgain();
}
const withStatus = (version: number, status: string) => ({ id: 'r1', version, status });

it('shows a change without being asked', async () => {
  page = aPage(server.port);
  await settled();
  server.state.send(withStatus(2, 'APPROVED'));
  await eventually(() => page.shown.includes(2));
  expect(page.shown).toEqual([1, 2]);
});

it('reads again once the first socket is open, so that nothing falls between answer and subscription', async () => {
  page = aPage(server.port);
  await eventually(() => page.shown.includes(1));
  server.state.request = withStatus(2, 'APPROVED');
  await eventually(() => page.shown.includes(2));
  expect(server.counts.queries).toBe(2);
});

it('keeps what it shows where the line is lost while it reads again', async () => {
  page = aPage(server.port);
  await settled();
  server.state.cutQuestions = 1;
  server.state.request = withStatus(2, 'APPROVED');
  server.askToResync();
  await eventually(() => server.state.cutQuestions === 0);
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(page.failures).toEqual([]);
  server.askToResync();
  await eventually(() => page.shown.includes(2));
});

it('never shows an older event over a newer one', async () => {
  page = aPage(server.port);
  await settled();
  server.state.send(withStatus(3, 'APPROVED'));
  await eventually(() => page.shown.includes(3));
  server.state.send(withStatus(2, 'NEEDS_INFO'));
  await new Promise(resolve => setTimeout(resolve, 20));
  server.state.send(withStatus(4, 'SUSPENDED'));
  await eventually(() => page.shown.includes(4));
  expect(page.shown).toEqual([1, 3, 4]);
});

it('asks again when an answer was overtaken by an event', async () => {
  page = aPage(server.port);
  await settled();
  server.state.send(withStatus(3, 'APPROVED'));
  await eventually(() => page.shown.includes(3));
  server.state.request = withStatus(3, 'APPROVED');
  server.state.answers = [withStatus(1, 'PENDING'), withStatus(2, 'NEEDS_INFO')];
  const before = server.counts.queries;
  await page.readAgain();
  expect(server.counts.queries - before).toBe(3);
  expect(page.shown).toEqual([1, 3]);
});

it('keeps the newer state when the answer to a mutation comes late', async () => {
  page = aPage(server.port);
  await settled();
  server.state.send(withStatus(3, 'APPROVED'));
  await eventually(() => page.shown.includes(3));
  server.state.answers = [withStatus(2, 'WITHDRAWN')];
  await page.withdraw();
  expect(page.shown).toEqual([1, 3]);
});

it('comes back after a cut, says so meanwhile, and reads what it missed', async () => {
  page = aPage(server.port);
  await settled();
  server.state.request = withStatus(5, 'DENIED');
  server.state.faults = 2;
  server.cut();
  await eventually(() => page.shown.includes(5));
  await eventually(() => server.counts.subscriptions === 2);
  expect(page.lines).toEqual(['reconnecting', 'live']);
  expect(server.counts.connects).toBe(4);
});

it('comes back when the server had no place for another socket', async () => {
  server.state.faults = 3;
  server.state.faultCode = 4429;
  page = aPage(server.port);
  server.state.request = withStatus(2, 'APPROVED');
  await eventually(() => server.counts.subscriptions === 1);
  expect([server.counts.connects, page.signedOut]).toEqual([4, 0]);
});

it('notices a line that went silent, and connects anew', async () => {
  const line = await tunnel(server.port);
  page = aPage(line.port, 100);
  await settled();
  await eventually(() => server.counts.pings > 1);
  line.fallSilent();
  server.state.request = withStatus(2, 'APPROVED');
  await eventually(() => page.lines.includes('reconnecting'));
  const before = line.counts.connections;
  await eventually(() => line.counts.connections > before);
  line.comeBack();
  await eventually(() => page.shown.includes(2));
  expect(page.lines.at(-1)).toBe('live');
  line.close();
});

it('does not wait for an answer that hangs on a line that is gone', async () => {
  page = aPage(server.port);
  await settled();
  server.state.hanging = 1;
  void page.readAgain().catch(() => undefined);
  await eventually(() => server.counts.queries === 3);
  server.state.request = withStatus(2, 'APPROVED');
  server.cut();
  await eventually(() => page.shown.includes(2));
  expect(page.shown).toEqual([1, 2]);
});

it('reads again when the server says that events were lost', async () => {
  page = aPage(server.port);
  await settled();
  server.state.request = withStatus(2, 'APPROVED');
  server.askToResync();
  await eventually(() => page.shown.includes(2));
  expect(server.counts.connects).toBe(1);
});

it('stops for good when the session is over', async () => {
  page = aPage(server.port);
  await settled();
  server.state.signedIn = false;
  server.cut();
  await eventually(() => page.signedOut > 0);
  const connects = server.counts.connects;
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(server.counts.connects).toBe(connects);
});

it('is told of the end of the session by an answer, too', async () => {
  page = aPage(server.port);
  await settled();
  server.state.signedIn = false;
  await page.readAgain().catch(() => undefined);
  expect(page.signedOut).toBe(1);
});
