import type { Page } from 'playwright-core';

/** A keyboard that counts what is pressed. */
export function aKeyboard(page: Page) {
  const keystrokes: string[] = [];
  return {
    keystrokes,
    press: async (key: string) => {
      keystrokes.push(key);
      await page.keyboard.press(key);
    },
  };
}
