import type { Browser, Page } from 'playwright-core';
import { askOpenly } from '../browser/askOpenly.ts';
import { aPhone } from '../browser/screens.ts';
import { codeIn, codeMail, mailTo } from '../mail/keptMails.ts';
import { anIdCard, type PictureFile } from '../pictures/pictures.ts';
import { sharedProduct } from '../shared/people.ts';
import type { Newcomer } from './newcomer.ts';

/** A phone whose owner signed up, confirmed the address, and is at home; for journeys that are about something else. */
export async function phoneOfNew(browser: Browser, who: Newcomer): Promise<Page> {
  const phone = await aPhone(browser);
  await phone.goto(`${sharedProduct().family}/sign-in`);
  const { verificationId } = await askOpenly<{ verificationId: string }>(phone, 'SignUp', signUpInput(who));
  const code = codeIn(await mailTo(who.email, codeMail));
  await askOpenly(phone, 'VerifyEmail', { verificationId, code });
  await phone.goto(sharedProduct().family);
  return phone;
}

/** A phone of somebody who also sent a photo and an ID, and can ask a facility. */
export async function phoneOfReady(browser: Browser, who: Newcomer): Promise<Page> {
  const phone = await phoneOfNew(browser, who);
  await sendPicture(phone, 'PHOTO', await anIdCard(3));
  await sendPicture(phone, 'ID_FRONT', await anIdCard(4));
  await phone.reload();
  return phone;
}

/** Sends a picture as the page does, past its screen, with what the phone found on it. */
export async function sendPicture(
  phone: Page,
  piece: 'PHOTO' | 'ID_FRONT' | 'ID_BACK',
  { buffer, mimeType }: PictureFile,
  findings = 'NONE',
): Promise<void> {
  const { origin } = new URL(phone.url());
  const headers = { 'x-openvisit': '1', origin, 'content-type': mimeType, 'x-openvisit-findings': findings };
  const response = await phone.request.post(`${origin}/uploads/${piece}`, { headers, data: buffer });
  if (!response.ok()) throw new Error(`${piece}: ${await response.text()}`);
}

function signUpInput({ born, line1, city, state, postalCode, ...who }: Newcomer) {
  const dateOfBirth = `${born.year}-${born.month.padStart(2, '0')}-${born.day.padStart(2, '0')}`;
  return { ...who, dateOfBirth, address: { line1, city, state, postalCode }, language: 'EN' };
}
