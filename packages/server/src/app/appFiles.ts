import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerTo } from './answerErrors.ts';
import type { Door } from './requestGuard.ts';

const year = 31_536_000;

/** What is no page of the app where it is not there: a file, or the demo's console in production. */
const notPages = /^\/(assets\/|graphiql\b)/;

/** The built app: hashed files for a year, the page itself always fresh; every address of the app answers with the page. */
export async function appFiles(app: FastifyInstance, { app: name }: Door): Promise<void> {
  const root = fileURLToPath(new URL(`../../../${name}/dist`, import.meta.url));
  const built = existsSync(root);
  app.setNotFoundHandler(async (request, reply) => {
    const page =
      built &&
      request.method === 'GET' &&
      !notPages.test(request.url) &&
      (request.headers.accept ?? '').includes('text/html');
    if (!page) return reply.code(404).send(answerTo(404));
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  if (!built) return;
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
}
