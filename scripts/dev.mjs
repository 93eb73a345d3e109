/**
 * `pnpm dev`: both apps by Vite and the server by swc and `node --watch`; each reloads on a change, one Ctrl-C ends all.
 * Vite stands on the two public ports and hands what is the server's to it, so that cookies and origins are as they will be.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnvironment } from '../packages/server/src/environment.ts';

const root = resolve(import.meta.dirname, '..');
const serversPaths = ['/graphql', '/demo', '/outbox', '/documents', '/uploads', '/health'];
const build = name => ['run', 'build', `--filter=@openvisit/${name}`, '--output-logs=errors-only'];

const inherited = { cwd: root, stdio: 'inherit' };

const { host, familyPort, staffPort, familyUrl, staffUrl } = readEnvironment();
const behind = { family: await freePort(), staff: await freePort() };

execFileSync('turbo', [...build('schema'), '--filter=@openvisit/server'], inherited);
const apps = [await serveApp('family', familyPort), await serveApp('staff', staffPort)];
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'packages/server/dist/main.js'], {
  ...inherited,
  env: {
    ...process.env,
    FAMILY_PORT: behind.family,
    STAFF_PORT: behind.staff,
    FAMILY_URL: familyUrl,
    STAFF_URL: staffUrl,
  },
});
// The apps' own Vite plugin sees a changed contract or operation and generates what follows from it.
const sources = watch(join(root, 'packages/server/src'), { recursive: true }, whenQuiet(buildServer));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

async function stop() {
  sources.close();
  const ended = server.exitCode ?? server.signalCode ?? once(server, 'exit');
  server.kill();
  await Promise.all([ended, ...apps.map(app => app.close())]);
  process.exit();
}

/** One app's Vite server; what the app does not answer itself goes to our server. */
async function serveApp(name, port) {
  const folder = join(root, 'packages', name);
  const vite = await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve('vite')));
  const target = { target: `http://127.0.0.1:${behind[name]}`, ws: true };
  const proxy = Object.fromEntries(serversPaths.map(path => [path, target]));
  const app = await vite.createServer({ root: folder, server: { host, port, strictPort: true, proxy } });
  return app.listen();
}

/** `node --watch` sees the new build; the contract is written anew, too. */
async function buildServer() {
  for (const [program, ...words] of [
    ['turbo', ...build('server')],
    ['node', 'packages/server/dist/emitSchema.js'],
  ]) {
    const [code] = await once(spawn(program, words, inherited), 'exit');
    if (code !== 0) return;
  }
}

function whenQuiet(action) {
  let soon;
  return () => {
    clearTimeout(soon);
    soon = setTimeout(action, 200);
  };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
