import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { aPhone, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { phoneOfNew } from '../src/family/signedUp.ts';
import { signIn, signOut } from '../src/family/signIn.ts';
import { linkIn, mailTo } from '../src/mail/keptMails.ts';
import { sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets a brother in by his user name, and by his e-mail however he writes it', async () => {
  const brother = aNewcomer('Óscar', 'Peña-Ruiz');
  const phone = await phoneOfNew(browser, brother);
  const { viewer } = await ask<{ viewer: { userName: string } }>(phone, '{ viewer { ... on HomeUser { userName } } }');
  expect(viewer.userName).toMatch(/^openaruiz\d*$/);

  for (const login of [viewer.userName.toUpperCase(), ` ${brother.email.toUpperCase()} `]) {
    await signOut(phone);
    await signIn(phone, login, brother.password);
    await title(phone, 'Hello, Óscar');
  }
});

it('tells a grandmother after five wrong passwords when she can try again, and keeps her name in the box', async () => {
  const grandmother = aNewcomer('Odile', 'Marchand');
  const phone = await phoneOfNew(browser, grandmother);
  await signOut(phone);

  for (let wrong = 1; wrong <= 5; wrong++) {
    await signIn(phone, grandmother.email, `not this one, number ${wrong}`);
    await phone.getByText('This name and password do not go together.').waitFor();
    expect(await phone.getByLabel('User name or e-mail').inputValue()).toBe(grandmother.email);
    await phone.reload();
  }
  await signIn(phone, grandmother.email, grandmother.password);

  const alert = phone.getByRole('alert').filter({ hasText: 'Too many tries.' });
  await alert.getByText(/You can try again .*\d{1,2}:\d\d/).waitFor();
  expect(await phone.getByLabel('User name or e-mail').inputValue()).toBe(grandmother.email);
});

it('lets a cousin in on her own phone, while a stranger who guesses at her password has to wait', async () => {
  const cousin = aNewcomer('Mireille', 'Adeyemi');
  const phone = await phoneOfNew(browser, cousin);
  await signOut(phone);

  const strangers = await aPhone(browser);
  await strangers.goto(`${sharedProduct().family}/sign-in`);
  for (let wrong = 1; wrong <= 5; wrong++) {
    await signIn(strangers, cousin.email, `a guess, number ${wrong}`);
    await strangers.getByText('This name and password do not go together.').waitFor();
    await strangers.reload();
  }
  await signIn(strangers, cousin.email, cousin.password);
  await strangers.getByRole('alert').filter({ hasText: 'Too many tries.' }).waitFor();

  await signIn(phone, cousin.email, cousin.password);
  await title(phone, 'Hello, Mireille');
});

it('gives an uncle who forgot everything his user name and a new password, and signs his lost phone out', async () => {
  const uncle = aNewcomer('Ansel', 'Whitfield');
  const lost = await phoneOfNew(browser, uncle);
  const { viewer } = await ask<{ viewer: { userName: string } }>(lost, '{ viewer { ... on HomeUser { userName } } }');
  await title(lost, 'Hello, Ansel');
  await lost.waitForLoadState('networkidle'); // its live line is open
  const phone = await aPhone(browser);
  await phone.goto(`${sharedProduct().family}/sign-in`);

  await phone.getByRole('link', { name: 'I forgot my password' }).click();
  await phone.getByLabel('User name or e-mail').fill(uncle.email);
  await phone.getByRole('button', { name: 'Send me a link' }).click();
  await title(phone, 'Look in your e-mail');
  const mail = await mailTo(uncle.email, /Set a new password/);
  expect(mail).toContain(viewer.userName);
  await phone.goto(linkIn(mail, '/reset-password'));
  await phone.getByLabel('New password').fill('eleven kites over water');
  await phone.getByRole('button', { name: 'Save the password' }).click();
  await title(phone, 'Your new password is saved');
  await phone.getByText(viewer.userName).waitFor();

  await title(lost, 'Sign in');
  await phone.getByRole('link', { name: 'Sign in' }).click();
  await signIn(phone, viewer.userName, uncle.password);
  await phone.getByText('This name and password do not go together.').waitFor();
  await signIn(phone, viewer.userName, 'eleven kites over water');
  await title(phone, 'Hello, Ansel');
});

it('says that a link of an old mail works no more, and shows the way to a new one', async () => {
  const aunt = aNewcomer('Bettina', 'Okafor');
  const phone = await phoneOfNew(browser, aunt);
  await signOut(phone);
  await goTo(phone, '/forgot-password');
  await phone.getByLabel('User name or e-mail').fill(aunt.email);
  await phone.getByRole('button', { name: 'Send me a link' }).click();
  const link = linkIn(await mailTo(aunt.email, /Set a new password/), '/reset-password');
  const choose = async (password: string) => {
    await phone.goto('about:blank');
    await phone.goto(link);
    await phone.getByLabel('New password').fill(password);
    await phone.getByRole('button', { name: 'Save the password' }).click();
  };

  await choose('eleven kites over water');
  await title(phone, 'Your new password is saved');
  await choose('somebody else found it');
  await title(phone, 'This link does not work any more');
  await phone.getByRole('link', { name: 'Send me a new link' }).click();
  await title(phone, 'Set a new password');
});
