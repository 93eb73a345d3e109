import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aFacilityNotAsked } from '../src/browser/ask.ts';
import { tabTo } from '../src/browser/byKeyboard.ts';
import { onlyRequestOf } from '../src/browser/decide.ts';
import { openBrowser, phoneOf } from '../src/browser/screens.ts';
import { aHomeUser } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets an aunt who uses no pointer ask for access and take it back', async () => {
  const page = await phoneOf(browser, aHomeUser('APPROVED'));
  const facility = await aFacilityNotAsked(page);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('link', { name: 'Add a new facility' }).waitFor();

  await tabTo(page, 'Add a new facility');
  await page.keyboard.press('Enter');
  await heading('Which state is the facility in?');
  await choose(facility.stateName);
  await heading('Which facility?');
  await choose(facility.name);
  await heading('Check before you send');
  await tabTo(page, 'Send request');
  await page.keyboard.press('Enter');
  await heading('Request sent');

  await tabTo(page, 'See your request');
  await page.keyboard.press('Enter');
  await page.getByText('Pending', { exact: true }).first().waitFor();
  await tabTo(page, 'Take back this request');
  await page.keyboard.press('Enter');
  await heading('Take back your request?');
  await tabTo(page, 'Take it back');
  await page.keyboard.press('Enter');
  await heading('You took back your request');
  expect((await onlyRequestOf(page, 'WITHDRAWN')).facility.id).toBe(facility.id);

  /** Tab to the first answer, arrows to the one that is meant, Tab to Continue. */
  async function choose(answer: string) {
    const radio = page.getByRole('radio', { name: answer });
    await radio.waitFor();
    const first = page.getByRole('radio').first();
    for (let presses = 0; !(await first.evaluate(isFocused)) && presses < 40; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let presses = 0; !(await radio.isChecked()) && presses < 20; presses++) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
  }
});

const isFocused = (element: Element) => element === document.activeElement;
