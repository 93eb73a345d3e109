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
const { familyPort, staffPort, host } = readEnvironment();
const [serverFamilyPort, serverStaffPort] = [await freePort(), await freePort()];

execFileSync('turbo', ['run', 'build', '--filter=@openvisit/schema', '--filter=@openvisit/server'], options('.'));
const compiler = spawn(
  'swc',
  [...'src -d dist --strip-leading-paths --copy-files --watch --quiet'.split(' ')],
  options('packages/server'),
);
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'dist/main.js'], {
  ...options('packages/server'),
  env: {
    ...process.env,
    FAMILY_PORT: serverFamilyPort,
    STAFF_PORT: serverStaffPort,
    FAMILY_URL: `http://localhost:${familyPort}`,
    STAFF_URL: `http://localhost:${staffPort}`,
  },
});
const apps = [
  await serveApp('family', familyPort, serverFamilyPort),
  await serveApp('staff', staffPort, serverStaffPort),
];
const documents = ['family', 'staff'].map(app => generateOnChange(`packages/${app}/src`));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

async function stop() {
  for (const watcher of documents) watcher.close();
  const ended = [compiler, server].map(child => child.exitCode ?? child.signalCode ?? once(child, 'exit'));
  compiler.kill();
  server.kill();
  await Promise.all([...ended, ...apps.map(app => app.close())]);
  process.exit();
}

/** One app's Vite server; what the app does not answer itself goes to our server. */
async function serveApp(app, port, serverPort) {
  const folder = join(root, 'packages', app);
  const vite = await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve('vite')));
  const target = `http://127.0.0.1:${serverPort}`;
  const proxy = { '/graphql': { target, ws: true }, '^/(demo|outbox|uploads|documents|health)(/|$)': { target } };
  const server = await vite.createServer({ root: folder, server: { host, port, strictPort: true, proxy } });
  return server.listen();
}

/** A changed document needs new types, and its new id. */
function generateOnChange(folder) {
  let soon;
  return watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(
      () => spawn('turbo', ['run', 'build', '--filter=@openvisit/schema', '--output-logs=errors-only'], options('.')),
      300,
    );
  });
}

function options(folder) {
  return { cwd: join(root, folder), stdio: 'inherit', env: process.env };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
