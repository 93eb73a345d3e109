import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/chromium.ts';

/** Finds a Chromium for the journeys, or installs one: Debian's package as root, Playwright's own elsewhere. */
const install =
  existsSync('/etc/debian_version') && process.getuid?.() === 0
    ? ['apt-get update', 'apt-get install --yes --no-install-recommends chromium']
    : ['npx --yes playwright@1.65.1 install chromium-headless-shell chromium'];

if (!findChromium()) {
  for (const command of install) spawnSync(command, { shell: true, stdio: 'inherit' });
}

const found = findChromium();
if (found) console.log(found);
else console.error('The journeys need a Chromium: install one, or name one in CHROMIUM.');
process.exitCode = found ? 0 : 1;
