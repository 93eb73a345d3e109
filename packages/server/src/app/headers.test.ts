import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { expectedHeaders, foundHeaders } from './testing/expectedHeaders.ts';
import { type HeaderRow, headerTable } from './testing/headerTable.ts';
import { sendRaw } from './testing/sendRaw.ts';

type App = 'family' | 'staff';
const packageOf = (app: App) => fileURLToPath(new URL(`../../../${app}`, import.meta.url));
const distOf = (app: App) => `${packageOf(app)}/dist`;

/** The files of a built app, by the address at which each is fetched. */
const filesOf = (app: App): string[] =>
  readdirSync(distOf(app), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(distOf(app).length));

/** Every address in an app's site map, with something in place of what changes. */
const pagesOf = (app: App): string[] =>
  [...readFileSync(`${packageOf(app)}/src/app/paths.ts`, 'utf8').matchAll(/['`](\/[^'`#]*)/g)].map(([, path]) =>
    path!.replaceAll(/\$\{[^}]*\}/g, 'x'),
  );

/** The files and pages of an app, of which there are many alike. */
const manyOf = (app: App): HeaderRow[] => [
  ...pagesOf(app).map(path => ({ path, kind: 'page' as const, status: 200, headers: { accept: 'text/html' } })),
  ...filesOf(app).map(path => ({
    path,
    kind: path.startsWith('/assets/') ? ('asset' as const) : ('page' as const),
    status: 200,
  })),
];
const rowsOf = (app: App) => headerTable.filter(row => !row.app || row.app === app);

const installations = [
  ['the demo', { production: false }],
  [
    'the demo behind TLS',
    { production: false, familyUrl: 'https://visits.example.org', staffUrl: 'https://staff.example.org' },
  ],
  ['production', { production: true }],
  [
    'production behind TLS',
    { production: true, familyUrl: 'https://visits.example.org', staffUrl: 'https://staff.example.org' },
  ],
] as const;

describe.each(installations)('in %s', (_where, environment) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(environment);
  });
  afterAll(() => server.close());

  describe.each(['family', 'staff'] as const)('the door of the %s app', app => {
    const door = () => ({ app, url: server.environment[`${app}Url`], port: server.environment[`${app}Port`] });

    async function answerAndExpected(row: HeaderRow) {
      const { url, port } = door();
      const there = asAnsweredHere(row, environment.production);
      const answer = await sendRaw(port, row, url);
      const expected = expectedHeaders(there.kind, { app, url });
      const found = { path: row.path, status: answer.status, ...foundHeaders(answer.headers, expected) };
      return { answer, found, expected: { path: row.path, status: there.status, ...expected } };
    }

    it.each(rowsOf(app).map(row => [row.method ?? 'GET', row.path.slice(0, 60), row] as const))(
      'protects its answer to %s %s',
      async (_method, _path, row) => {
        const { answer, found, expected } = await answerAndExpected(row);
        expect(found).toEqual(expected);
        expect(answer.status < 400 || saysOnlyOurs(answer.text)).toBe(true);
      },
    );

    it('protects each of its pages and files', async () => {
      const asked = await Promise.all(manyOf(app).map(answerAndExpected));
      expect(asked.map(({ found }) => found)).toEqual(asked.map(({ expected }) => expected));
    });

    it('has a row for each of its routes', () => {
      const known = new Set(headerTable.flatMap(({ route }) => route ?? []));
      const routes = server.routes[app].filter(route => !route.startsWith('HEAD ') && !route.endsWith(' /*'));
      expect(routes.filter(route => !known.has(route))).toEqual([]);
      expect(filesOf(app).length).toBeGreaterThan(10);
      expect(pagesOf(app).length).toBeGreaterThan(10);
    });

    it('serves a page without a script, a style or a handler inside', () => {
      const page = readFileSync(`${distOf(app)}/index.html`, 'utf8');
      expect(
        page.match(/<script(?![^>]*\bsrc="\/assets\/)[^>]*>|<style|\sstyle=|\son\w+=|javascript:|https?:/gi),
      ).toBeNull();
      expect(page).toContain('<script type="module"');
    });
  });
});

/** In production the demo's routes are unknown ones, and free text is refused before it is read. */
function asAnsweredHere(row: HeaderRow, production: boolean): Pick<HeaderRow, 'kind' | 'status'> {
  if (!production || !row.demo) return row;
  return { kind: 'private', status: row.path === '/graphql' ? 400 : 404 };
}

/** JSON with a code or GraphQL's errors, or a page of ours; never a stack, a path of this machine, or the name of a program. */
const saysOnlyOurs = (text: string) =>
  /^(\{"(code|errors|ready)"|<!doctype html>)/i.test(text) &&
  !/node_modules|\bat \w+ \(|fastify|FST_|\/packages\//i.test(text);
