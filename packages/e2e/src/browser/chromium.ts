import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macOs = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A Chromium on this machine: the one `CHROMIUM` names, one on the PATH, or Playwright's own. */
export function findChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const onPath = folders.flatMap(folder => names.map(name => `${folder}/${name}`));
  return [process.env.CHROMIUM ?? '', ...onPath, macOs, playwrightsOwn()].find(canRun);
}

/** What a Chromium in a container, as root and without a GPU, needs; and nothing that calls outside. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A camera that shows a moving drawing, and that every page may use. */
export const cameraFlags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn(): string {
  const path = chromium.executablePath();
  return existsSync(path) ? path : '';
}
