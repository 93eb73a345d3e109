import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const root = fileURLToPath(new URL('../../../graphiql/dist', import.meta.url));

/**
 * What GraphiQL needs beside what our own pages may do: its letters lie in its style sheet, and its help is drawn from Markdown without HTML (packages/graphiql/src/trustedTypes.ts).
 */
const more: Record<string, string> = {
  'font-src': "'self' data:",
  'trusted-types': 'openvisit default',
};

/** `/graphiql`: questions in one's own words, as whoever is signed in at this door. Never registered in production. */
export async function graphiqlPage(app: FastifyInstance, headers: Record<string, string>): Promise<void> {
  if (!existsSync(root)) return;
  const policy = withMore(headers['content-security-policy'] ?? '');
  await app.register(async page => {
    page.addHook('onRequest', (_request, reply, next) => {
      reply.header('content-security-policy', policy);
      next();
    });
    page.get('/graphiql', async (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(await readFile(`${root}/index.html`)),
    );
    await page.register(fastifyStatic, {
      root: `${root}/assets`,
      prefix: '/graphiql/assets/',
      decorateReply: false,
      cacheControl: false,
      setHeaders: reply => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
    });
  });
}

const withMore = (policy: string) =>
  policy
    .split(';')
    .map(directive => {
      const [name = ''] = directive.trim().split(' ');
      return more[name] === undefined ? directive : `${name} ${more[name]}`;
    })
    .join(';');
