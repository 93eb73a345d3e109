import type { Page } from 'playwright-core';

/** Waits for the page of this heading. */
export const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Another place of the app that this page is in. */
export const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
