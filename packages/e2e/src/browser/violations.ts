import type { Page } from 'playwright-core';

const stopped = new WeakMap<Page, string[]>();

/** Notes from here on what the policy of this page's documents stops: each document tells it before anything of its own runs. */
export async function watchPolicy(page: Page): Promise<void> {
  const heard: string[] = [];
  stopped.set(page, heard);
  await page.exposeFunction('noteViolation', (violation: string) => void heard.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation(violation: string): void };
      noteViolation(`${effectiveDirective} ${location.pathname} ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
}

/** What was stopped since `watchPolicy`, each with the rule that stopped it first. */
export const violationsOf = (page: Page): readonly string[] => stopped.get(page) ?? [];
