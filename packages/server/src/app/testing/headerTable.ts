import type { Kind } from './expectedHeaders.ts';

/** One request, and what its answer must be. */
export interface HeaderRow {
  /** As the server names it; none where no route is meant. */
  route?: string;
  method?: string;
  path: string;
  kind: Kind;
  status: number;
  /** Only there. */
  app?: 'family' | 'staff';
  /** Not in production: there the path is answered as an unknown one. */
  demo?: true;
  headers?: Record<string, string>;
  body?: string;
}

const html = { accept: 'text/html' };
const json = { 'content-type': 'application/json', 'x-openvisit': '1', origin: 'OWN' };
const picture = { 'content-type': 'image/jpeg', 'x-openvisit': '1', origin: 'OWN' };
const graphql = { route: 'POST /graphql', method: 'POST', path: '/graphql', kind: 'private' } as const;
const upload = { route: 'POST /uploads/:piece', method: 'POST', path: '/uploads/PHOTO', kind: 'private' } as const;
const viewer = JSON.stringify({ query: '{ viewer { __typename } }' });

/**
 * Every route, and every way to be refused. Routes of the apps and their files are added by the test; one that the server has and this
 * table lacks fails it. Rows of GraphQL come in free text, which production refuses: `status` is the demo's.
 */
export const headerTable: readonly HeaderRow[] = [
  { route: 'GET /health/live', path: '/health/live', kind: 'private', status: 200 },
  { route: 'GET /health/ready', path: '/health/ready', kind: 'private', status: 200 },

  { route: 'GET /.well-known/security.txt', path: '/.well-known/security.txt', kind: 'private', status: 404 },

  { ...graphql, status: 200, headers: json, body: viewer, demo: true },
  { ...graphql, status: 400, headers: json, body: '{"query":' },
  { ...graphql, status: 400, headers: json, body: JSON.stringify({ query: '{ nothing }' }) },
  { ...graphql, status: 400, headers: json, body: JSON.stringify({ id: 'sha256:0' }) },
  { ...graphql, status: 400, headers: { ...json, 'x-openvisit': '' }, body: viewer },
  { ...graphql, status: 403, headers: { ...json, origin: 'https://evil.example' }, body: viewer },
  { ...graphql, status: 403, headers: { ...json, origin: '' }, body: viewer },
  { ...graphql, status: 413, headers: json, body: JSON.stringify({ query: 'x'.repeat(300_000) }) },
  { ...graphql, status: 415, headers: { ...json, 'content-type': 'text/xml' }, body: '<x/>' },
  { route: 'GET,PUT,PATCH,DELETE,OPTIONS /graphql', path: '/graphql?query={viewer{id}}', kind: 'private', status: 405 },
  { path: '/graphql', method: 'PUT', kind: 'private', status: 405, headers: json, body: viewer },
  { path: '/graphql', method: 'OPTIONS', kind: 'private', status: 405, headers: { origin: 'https://evil.example' } },

  { ...upload, app: 'family', status: 401, headers: picture, body: 'x' },
  { ...upload, app: 'family', status: 403, headers: { ...picture, origin: 'https://evil.example' }, body: 'x' },
  { ...upload, app: 'family', status: 400, headers: { ...picture, 'x-openvisit': '' }, body: 'x' },
  { ...upload, app: 'family', status: 415, headers: { ...picture, 'content-type': 'image/svg+xml' }, body: 'x' },
  { ...upload, app: 'family', path: '/uploads/ADDRESS', status: 404, headers: picture, body: 'x' },
  { path: '/uploads/PHOTO', kind: 'private', status: 404 },

  { route: 'GET /documents/:token', path: '/documents/nothing', kind: 'private', status: 404 },
  { path: `/documents/${'x'.repeat(200)}`, kind: 'private', status: 404 },
  { path: '/documents/%ff', kind: 'private', status: 400 },

  { route: 'GET /visits/:visitId.ics', app: 'family', path: '/visits/nothing.ics', kind: 'private', status: 404 },
  { path: `/visits/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.ics`, kind: 'private', status: 404 },

  { route: 'GET /demo/sign-in/:token', path: '/demo/sign-in/nothing', kind: 'private', status: 302, demo: true },
  { route: 'GET /outbox', path: '/outbox', kind: 'outbox', status: 200, demo: true },
  { route: 'GET /outbox/style.css', path: '/outbox/style.css', kind: 'outbox', status: 200, demo: true },
  { route: 'GET /outbox/:name', path: '/outbox/nothing.eml', kind: 'outbox', status: 404, demo: true },
  { route: 'GET /outbox/:name/letter', path: '/outbox/nothing.eml/letter', kind: 'letter', status: 404, demo: true },
  { path: '/outbox/..%2f..%2fsecrets.json', kind: 'outbox', status: 404, demo: true },

  { route: 'GET /graphiql', path: '/graphiql', kind: 'console', status: 200, headers: html, demo: true },
  {
    route: 'HEAD,GET /graphiql/assets/*',
    path: '/graphiql/assets/nothing.js',
    kind: 'console',
    status: 404,
    headers: html,
    demo: true,
  },

  { path: '/nowhere', kind: 'page', status: 200, headers: html },
  { path: '/nowhere?token=x', kind: 'private', status: 404 },
  { path: '/nowhere', method: 'POST', kind: 'private', status: 404, headers: { ...html, origin: 'OWN' } },
  { path: '/assets/nothing.js', kind: 'private', status: 404, headers: html },
  { path: '/.env', kind: 'private', status: 404 },
  { path: '/index.html.bak', kind: 'private', status: 404 },
  { path: '/assets/..%2f..%2fpackage.json', kind: 'private', status: 404 },
  { path: '/..%2f..%2f..%2fetc%2fpasswd', kind: 'private', status: 404 },
  { path: '/a%00b', kind: 'private', status: 403 },
  { path: '/%', kind: 'private', status: 400 },
  { path: '/%c0%af', kind: 'private', status: 400 },
  { path: '//evil.example/%2f..', kind: 'private', status: 403 },
];
