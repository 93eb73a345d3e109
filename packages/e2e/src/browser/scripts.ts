import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

interface LoadedScripts {
  /** All JavaScript of the page so far, as text. */
  text: () => Promise<string>;
  /** Its size when each file is gzipped, in kB of 1,000 bytes. */
  kilobytes: () => Promise<number>;
}

/** Listens to what JavaScript a page loads from now on. */
export function scriptsOf(page: Page): LoadedScripts {
  const responses: Response[] = [];
  page.on('response', response => {
    if (response.request().resourceType() === 'script' && response.ok()) responses.push(response);
  });
  const bodies = () => Promise.all(responses.map(response => response.body()));
  return {
    text: async () => (await bodies()).join('\n'),
    kilobytes: async () => (await bodies()).reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000,
  };
}
