import type { Page } from 'playwright-core';

/** Signs in on the page that asks for it. */
export async function signIn(phone: Page, login: string, password: string): Promise<void> {
  await phone.getByLabel('User name or e-mail').fill(login);
  await phone.getByLabel('Password', { exact: true }).fill(password);
  await phone.getByRole('button', { name: 'Sign in' }).click();
}

/** Manage account, Sign out. */
export async function signOut(phone: Page): Promise<void> {
  await phone.goto(new URL('/account', phone.url()).href);
  await phone.getByRole('button', { name: 'Sign out' }).click();
  await phone.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
}
