import { chromium, type Browser } from 'playwright-core';
import { findChromium, flags } from '../browser/chromium.ts';
import { sharedProduct } from '../shared/people.ts';
import { layLine, type Line } from './line.ts';

/** A browser that reaches each app by a line of its own; what a test asks the server itself takes neither. */
export interface OverLines {
  browser: Browser;
  family: Line;
  staff: Line;
  close: () => Promise<void>;
}

/** Opens a browser for which the addresses of the shared product lead over lines that can fail. */
export async function openOverLines(): Promise<OverLines> {
  const ports = [sharedProduct().family, sharedProduct().staff].map(address => Number(new URL(address).port));
  const [family, staff] = (await Promise.all(ports.map(layLine))) as [Line, Line];
  const rules = [family, staff].map((line, app) => `MAP localhost:${ports[app]} 127.0.0.1:${line.port}`);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...flags, `--host-resolver-rules=${rules.join(',')}`],
  });
  return {
    browser,
    family,
    staff,
    close: async () => {
      await browser.close();
      family.close();
      staff.close();
    },
  };
}
