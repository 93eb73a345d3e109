import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from '../../src/product/spawnServer.ts';
import { deskSize, phoneSize } from '../../src/browser/screens.ts';
import { notePresses, paintedAt, pressedAt, watchFor } from './paint.ts';

export interface Family {
  /** Names the session of this family. */
  cookie: string;
  homeUserId: string;
  facilities: string[];
}

/** An officer's desk, signed in; the same for every family. */
export async function openDesk(browser: Browser, { staff }: Server): Promise<Page> {
  const context = await signedIn(browser, staff, 'ov_staff=staff-0', deskSize);
  return context.newPage();
}

/**
 * The officer approves each of a family's requests on the user's page, while the family looks at its home.
 * @returns milliseconds from each Proceed to the painted status
 */
export async function decideOnScreen(browser: Browser, desk: Page, server: Server, family: Family): Promise<number[]> {
  const context = await signedIn(browser, server.family, family.cookie, phoneSize);
  const phone = await context.newPage();
  const acknowledged = new Promise(resolve => {
    phone.once('websocket', socket => socket.once('framereceived', resolve));
  });
  await phone.goto(server.family);
  await phone.locator('.request-row').first().waitFor();
  await acknowledged;
  await desk.goto(`${server.staff}/administration/users/${family.homeUserId}`);
  await notePresses(desk);

  const taken: number[] = [];
  for (const facility of family.facilities) {
    const request = desk.getByRole('region', { name: facility, exact: true });
    await request.getByRole('radio', { name: 'Approve' }).check();
    await watchFor(phone, facility);
    await request.getByRole('button', { name: 'Proceed' }).click();
    taken.push((await paintedAt(phone)) - (await pressedAt(desk)));
  }
  await context.close();
  return taken;
}

async function signedIn(
  browser: Browser,
  url: string,
  cookie: string,
  viewport: { width: number; height: number },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}
