import type { Page } from 'playwright-core';

/** Gives this page's machine a reader of fingerprints that always says yes: Chromium's own virtual authenticator. */
export async function withPasskeys(page: Page): Promise<Page> {
  const machine = await page.context().newCDPSession(page);
  await machine.send('WebAuthn.enable');
  await machine.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}
