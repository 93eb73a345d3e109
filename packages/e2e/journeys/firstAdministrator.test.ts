import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { withPasskeys } from '../src/browser/passkeys.ts';
import { aDesk, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { emptyDatabase } from '../src/product/emptyDatabase.ts';
import { clearAway } from '../src/product/product.ts';
import { spawnServer, type Server } from '../src/product/spawnServer.ts';
import { sharedProduct } from '../src/shared/people.ts';
import { start } from '../src/staff/colleague.ts';

const facility = '--name|Ash Hollow County Jail|--state|ne|--population|120|--phone|308-555-0107'.split('|');
const person = '--given-name|Zoë|--family-name|Ekström|--email|zoe@staff.example.org'.split('|');

let browser: Browser;
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let server: Server | undefined;
beforeAll(async () => {
  browser = await openBrowser();
  database = await emptyDatabase(sharedProduct().dataDirectory, 'openvisit_first');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (server) clearAway(server);
  await database?.drop();
});

it('brings the first administrator of a real database from the printed link to a passkey and to the staff page', async () => {
  await database.openvisit('migrate');
  const said = await database.openvisit('init', ...facility, ...person);
  const token = /\/invitation(#token=[\w-]+)/.exec(said)?.[1];
  server = await spawnServer(database.environment);

  const desk = await withPasskeys(await aDesk(browser));
  await start(desk, { link: `${server.staff}/invitation${token}` });
  await desk.getByRole('button', { name: 'Add a passkey' }).click();
  await desk.getByRole('region', { name: 'Requests' }).waitFor();
  await goTo(desk, '/administration/staff');
  await title(desk, 'Staff');
  const own = desk.getByRole('row', { name: /Zoë Ekström/ });
  await own.getByText('Has a second factor').waitFor();
  expect(await own.getByRole('button').count()).toBe(0); // nobody shuts themselves out
});
