import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { aDesk, deskOf } from '../browser/screens.ts';
import { withPasskeys } from '../browser/passkeys.ts';
import { goTo, title } from '../browser/title.ts';
import { linkIn, mailTo } from '../mail/keptMails.ts';
import { anAdministratorOf } from '../shared/people.ts';

export interface Invited {
  name: string;
  email: string;
  /** Of the mail. */
  link: string;
}

/** Somebody new, whom the administrator of a facility just invited by hand. */
export async function anInvited(
  browser: Browser,
  facility: string,
  role: 'Officer' | 'Administrator' = 'Officer',
): Promise<Invited> {
  const [givenName, familyName] = ['Wren', `Caldera${asLetters(randomBytes(3))}`];
  const email = `wren.${randomBytes(4).toString('hex')}@staff.example.org`;
  const administrator = await deskOf(browser, anAdministratorOf(facility));
  await goTo(administrator, '/administration/staff/invite');
  await administrator.getByLabel('First name').fill(givenName);
  await administrator.getByLabel('Last name').fill(familyName);
  await administrator.getByLabel('Work e-mail').fill(email);
  await administrator.getByRole('radio', { name: role }).check();
  await administrator.getByRole('button', { name: 'Send the invitation' }).click();
  await administrator.getByText('an invitation.').waitFor();
  await administrator.context().close();
  return {
    name: `${givenName} ${familyName}`,
    email,
    link: linkIn(await mailTo(email, /You are invited/), '/invitation'),
  };
}

const asLetters = (bytes: Buffer) => [...bytes].map(byte => String.fromCharCode(97 + (byte % 26))).join('');

/** Opens the mail's link and presses Start: a second factor is asked for. */
export async function start(page: Page, { link }: Pick<Invited, 'link'>): Promise<void> {
  await page.goto(link);
  await title(page, /^Welcome/);
  await page.getByRole('button', { name: 'Start' }).click();
  await title(page, 'Add your second factor');
}

/** A colleague at a machine of their own, who came in with a passkey and has the requests in front of them. */
export async function aColleague(
  browser: Browser,
  facility: string,
  role?: 'Officer' | 'Administrator',
): Promise<Invited & { page: Page }> {
  const invited = await anInvited(browser, facility, role);
  const page = await withPasskeys(await aDesk(browser));
  await start(page, invited);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('region', { name: 'Requests' }).waitFor();
  return { ...invited, page };
}

/** Signs out by the bar's menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^W\. / }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await title(page, 'Sign in for staff');
}
