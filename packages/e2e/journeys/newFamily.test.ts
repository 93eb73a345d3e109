import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aHand, secondsOf, type Hand } from '../src/browser/hand.ts';
import { startListening, whatWasHeard } from '../src/browser/heard.ts';
import { aKeyboard } from '../src/browser/keystrokes.ts';
import { aPhone, deskOf, openBrowserWithCamera } from '../src/browser/screens.ts';
import { title } from '../src/browser/title.ts';
import { aNewcomer, nameOf } from '../src/family/newcomer.ts';
import { choosePicture, takePicture } from '../src/family/sendPictures.ts';
import { confirmByHand, signUpByHand } from '../src/family/signUpByHand.ts';
import { anIdCard } from '../src/pictures/pictures.ts';
import { anOfficerOf, sharedProduct } from '../src/shared/people.ts';

const facility = 'Juniper Flats County Jail';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowserWithCamera()));
afterAll(() => browser?.close());

it('takes a new family from an old phone to a yes, and an officer there by three keys', async () => {
  const began = Date.now();
  const noor = aNewcomer('Noor', 'Haddad');
  const phone = await aPhone(browser);
  const hand = aHand(phone);
  await phone.goto(sharedProduct().family);

  await hand.reads('Sign in');
  await hand.tap(phone.getByRole('link', { name: 'Make an account' }));
  await signUpByHand(hand, noor);
  await confirmByHand(hand, noor);
  await hand.reads('Hello, Noor');
  await hand.tap(phone.getByRole('link', { name: 'Add your photo' }));
  await hand.reads('Photo of your face');
  await takePicture(hand);
  await hand.tap(phone.getByRole('link', { name: /^Next: / }));
  await choosePicture(hand, await anIdCard());
  await hand.tap(phone.getByRole('link', { name: /^Next: / }));
  await askFacility(hand);
  const wallSeconds = Math.round((Date.now() - began) / 1000);
  await startListening(phone);

  const desk = await deskOf(browser, anOfficerOf(facility, 'second'));
  const toFind = aKeyboard(desk);
  const current = desk.locator('a[aria-current=true] b');
  await title(desk, await current.innerText());
  while ((await current.innerText()) !== nameOf(noor)) {
    const before = desk.url();
    await toFind.press('j');
    await desk.waitForURL(url => url.href !== before);
    await title(desk, await current.innerText());
  }
  await desk.getByRole('img', { name: 'Photo of Noor’s face' }).waitFor();
  await desk.getByRole('img', { name: 'Photo ID of Noor' }).waitFor();
  const toDecide = aKeyboard(desk);
  await toDecide.press('a');
  await desk.getByRole('radio', { name: 'Approve', checked: true }).waitFor();
  await toDecide.press('Enter');
  await desk.getByText(`You approved ${nameOf(noor)}.`).waitFor();

  await phone.getByRole('heading', { level: 1, name: `You can visit at ${facility}` }).waitFor();
  expect(await whatWasHeard(phone)).toEqual([`${facility} approved your request.`]);
  expect(toDecide.keystrokes.length).toBeLessThanOrEqual(3);
  expect(hand.counts.taps).toBeLessThanOrEqual(40);
  const { taps, letters } = hand.counts;
  process.stdout.write(
    `» A new family: ${taps} taps, ${letters} letters, about ${secondsOf(hand.counts)} seconds; ` +
      `the officer: ${toDecide.keystrokes.length} keystrokes, and ${toFind.keystrokes.length} to find them (here in ${wallSeconds} s)\n`,
  );
});

async function askFacility({ page, tap, reads }: Hand) {
  await reads('Which state is the facility in?');
  await tap(page.getByRole('radio', { name: 'Colorado' }));
  await tap(page.getByRole('button', { name: 'Continue' }));
  await reads('Which facility?');
  await tap(page.getByRole('radio', { name: facility }));
  await tap(page.getByRole('button', { name: 'Continue' }));
  await reads('Check before you send');
  await tap(page.getByRole('button', { name: 'Send request' }));
  await reads('Request sent');
  await tap(page.getByRole('link', { name: 'See your request' }));
  await reads(/in line/);
}
